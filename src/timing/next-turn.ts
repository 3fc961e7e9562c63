/**
 * Resolves in a task of its own, so that a browser may draw and answer its reader in between; unlike a timer, without a
 * wait of its own, and in a page that is out of sight too.
 */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
