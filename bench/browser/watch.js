/**
 * Runs in each page before anything else there, as the text of a script: notes when its last content is on screen, and
 * what has moved. `benchPaths` stands before it: each a way through shadow roots to an element that is there by then.
 */
(() => {
  /** @type {import('./load.js').Watched} */
  const watched = { layoutShift: 0 };
  globalThis.benchWatched = watched;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = /** @type {import('./load.js').LayoutShift} */ (entry);
      if (!shift.hadRecentInput) watched.layoutShift += shift.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });

  /** @param {readonly string[]} path */
  const isThere = (path) => {
    /** @type {ParentNode | null | undefined} */
    let root = document;
    for (const selector of path) {
      /** @type {Element | null | undefined} */
      const found = (
        root instanceof Element && root.shadowRoot ? root.shadowRoot : root
      )?.querySelector(selector);
      root = found;
    }
    return Boolean(root);
  };

  // A message comes after the frame that is drawn meanwhile.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    watched.content = performance.now();
    port1.close();
    globalThis.benchShown('');
  };
  const look = () => {
    if (globalThis.benchPaths.every(isThere)) port2.postMessage(undefined);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  /** Called once nothing happens any more. */
  globalThis.benchTell = () => {
    const { content = Infinity, layoutShift } = watched;
    const resources = performance
      .getEntriesByType('resource')
      .map((entry) => /** @type {PerformanceResourceTiming} */ (entry))
      .filter(({ name }) => name.startsWith(location.origin));
    const before = resources.filter(({ responseEnd }) => responseEnd <= content);
    /** @param {RegExp} pattern */
    const bytesOf = (pattern) =>
      before
        .filter(({ name }) => pattern.test(new URL(name).pathname))
        .reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0);
    const [page] = /** @type {PerformanceResourceTiming[]} */ (
      performance.getEntriesByType('navigation')
    );
    return {
      content,
      layoutShift,
      bytes: {
        page: page?.encodedBodySize ?? 0,
        script: bytesOf(/\.js$/),
        style: bytesOf(/\.css$/),
        other: bytesOf(/(?<!\.js|\.css)$/),
      },
      requests: before.length,
      laterRequests: resources.length,
    };
  };
})();
