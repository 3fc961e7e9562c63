import {
  inOrder,
  publicOnly,
  publishedPaths,
  sharedProperties,
  sharedTokens,
  statedTypes,
  tagNamesFromFolders,
} from './scripts/support/manifest-plugins.mjs';

export default {
  globs: ['src/elements/**/*.ts', 'src/events/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    tagNamesFromFolders(),
    sharedProperties(),
    publicOnly(),
    statedTypes(),
    sharedTokens(),
    publishedPaths(),
    inOrder(),
  ],
};
