/** A real WordPress with a database of its own, from Debian's packages, on this machine alone. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import pRetry from 'p-retry';
import type { BrowserContext, Page } from 'playwright-core';
import { installDebianPackages } from '../../../scripts/support/debian.mjs';
import { need, runIn } from './project.js';
import { freePort } from './serve.js';

/** Where Debian's package puts it; another copy will do. */
const WORDPRESS = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';

/** A classic one and a block theme. */
const THEMES = ['twentytwentyone', 'twentytwentythree'];

const PACKAGES = [
  'wordpress',
  ...THEMES.map((theme) => `wordpress-theme-${theme}`),
  'php-cli',
  'php-mysql',
  'php-xml',
  'mariadb-server',
];

const PLUGIN = resolve('integrations/wordpress/dist/pathway-elements.zip');

/** As “Tools → Network Setup” does it, for sites in folders. */
const NETWORK = `require_once ABSPATH . 'wp-admin/includes/upgrade.php';
foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) { $wpdb->$table = $name; }
install_network();
$done = populate_network( 1, getenv( 'WORDPRESS_HOST' ), 'administrator@example.org', 'Careers', '/', false );
if ( is_wp_error( $done ) && 'no_wildcard_dns' !== $done->get_error_code() ) { exit( $done->get_error_message() ); }`;

const SUPPORT = resolve('tests/hosts/support/wordpress');

export type Role = 'administrator' | 'editor' | 'author' | 'contributor';

export interface WordPress {
  readonly origin: string;
  /** The site's files. */
  readonly folder: string;
  /** Runs PHP in it, as an administrator. @returns what that prints */
  readonly php: (code: string) => Promise<string>;
  /** @param path where to go from there, such as `wp-admin/post-new.php` */
  readonly logIn: (context: BrowserContext, role: Role, path: string) => Promise<Page>;
  /** Makes a network of it: a multisite. */
  readonly makeNetwork: () => Promise<void>;
  /** What PHP has complained of. */
  readonly complaints: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

const findWordPress = () => {
  const isThere = () =>
    ['wp-load.php', ...THEMES.map((theme) => `wp-content/themes/${theme}/style.css`)].every(
      (file) => existsSync(join(WORDPRESS, file)),
    );
  if (!isThere()) installDebianPackages('WordPress', PACKAGES);
  if (!isThere())
    throw new Error(
      `There is no WordPress with the themes ${THEMES.join(' and ')} at ${WORDPRESS}. Install Debian's ${PACKAGES.join(', ')}, or set WORDPRESS_PATH to a copy of it.`,
    );
};

/** Tries once in a while, as long as a slow machine may take. */
const soon = (attempt: () => Promise<unknown>) =>
  pRetry(attempt, { retries: 300, factor: 1, minTimeout: 100, maxTimeout: 100 });

const startDatabase = async (folder: string): Promise<{ socket: string; server: ChildProcess }> => {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  const user = userInfo().username;
  await runIn(
    folder,
    need('mariadb-install-db', 'mariadb-server'),
    '--no-defaults',
    `--datadir=${data}`,
    `--user=${user}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    '--skip-log-bin',
  );
  const server = spawn(
    need('mariadbd', 'mariadb-server'),
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--user=${user}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'database.pid')}`,
      '--skip-networking',
      // What is lost when the machine breaks down is nothing that anybody needs.
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-fast-shutdown=2',
    ],
    { stdio: 'ignore' },
  );
  await soon(() =>
    runIn(
      folder,
      'mariadb',
      '--no-defaults',
      `--socket=${socket}`,
      '-uroot',
      '-e',
      'CREATE DATABASE wordpress',
    ),
  );
  return { socket, server };
};

const serve = (site: string, host: string, variables: readonly string[]): ChildProcess =>
  spawn(
    'env',
    [
      ...variables,
      'PHP_CLI_SERVER_WORKERS=4',
      need('php', 'php-cli'),
      // Its own limit is below a guide's pieces in some packages.
      ...['-d', 'memory_limit=512M', '-S', host, '-t', site, join(SUPPORT, 'router.php')],
    ],
    // Its workers are processes of their own, which end with their group.
    { stdio: 'ignore', detached: true },
  );

const endGroup = async (child: ChildProcess) => {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid);
  await ended;
};

/** Installs it, with the plugin as the build's zip has it, and switches that on. */
export async function startWordPress(): Promise<WordPress> {
  findWordPress();
  const folder = await mkdtemp(join(tmpdir(), 'pathway-wordpress-'));
  const site = join(folder, 'site');
  const host = `127.0.0.1:${String(await freePort())}`;
  const origin = `http://${host}`;
  await cp(WORDPRESS, site, { recursive: true, dereference: true });
  await cp(join(SUPPORT, 'wp-config.php'), join(site, 'wp-config.php'));
  await mkdir(join(site, 'wp-content/plugins'), { recursive: true });
  const database = await startDatabase(folder);
  const variables = [
    'WORDPRESS_DB=wordpress',
    `WORDPRESS_SOCKET=${database.socket}`,
    `WORDPRESS_HOST=${host}`,
  ];
  const runPhp = (script: string, ...args: string[]) =>
    runIn(
      folder,
      'env',
      ...variables,
      need('php', 'php-cli'),
      join(SUPPORT, script),
      site,
      ...args,
    );
  const php = async (code: string) => {
    // A command line would be too short for a guide.
    const file = join(folder, `${randomUUID()}.php`);
    await writeFile(file, `<?php ${code}`);
    return runPhp('run.php', host, file);
  };
  await runPhp('install.php', origin);
  await php(
    `WP_Filesystem(); $done = unzip_file( ${JSON.stringify(PLUGIN)}, WP_PLUGIN_DIR ); if ( is_wp_error( $done ) ) { exit( $done->get_error_message() ); } wp_cache_flush(); $done = activate_plugin( 'pathway-elements/pathway-elements.php' ); if ( is_wp_error( $done ) ) { echo $done->get_error_message(); exit( 1 ); }`,
  );
  let server = serve(site, host, variables);
  const answers = () =>
    soon(async () => {
      const response = await fetch(`${origin}/wp-login.php`);
      if (!response.ok) throw new Error(String(response.status));
    });
  await answers();

  return {
    origin,
    folder: site,
    php,
    logIn: async (context, role, path) => {
      const page = await context.newPage();
      const there = `${origin}/${path}`;
      await page.goto(`${origin}/wp-login.php?redirect_to=${encodeURIComponent(there)}`);
      await page.getByLabel('Username or Email Address').fill(role);
      await page.getByLabel('Password', { exact: true }).fill('password');
      await page.getByRole('button', { name: 'Log In' }).click();
      await page.waitForURL(there);
      return page;
    },
    makeNetwork: async () => {
      await php(NETWORK);
      variables.push('WORDPRESS_NETWORK=1');
      await endGroup(server);
      server = serve(site, host, variables);
      await answers();
    },
    complaints: async () => {
      const log = join(site, 'wp-content/debug.log');
      return existsSync(log) ? (await readFile(log, 'utf8')).trim().split('\n') : [];
    },
    stop: async () => {
      await endGroup(server);
      const ended = once(database.server, 'exit');
      database.server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
