import { BlockList, isIPv6 } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * A plugin for Web Dev Server and Web Test Runner that answers this machine and nobody else: both listen on every
 * network, whatever their `hostname` says.
 *
 * @returns {NonNullable<import('@web/dev-server').DevServerConfig['plugins']>[number]}
 */
export function loopbackOnly() {
  return {
    name: 'loopback-only',
    serverStart({ server }) {
      server?.on('connection', (/** @type {import('node:net').Socket} */ socket) => {
        const { remoteAddress = '' } = socket;
        if (!loopback.check(remoteAddress, isIPv6(remoteAddress) ? 'ipv6' : 'ipv4'))
          socket.destroy();
      });
    },
  };
}
