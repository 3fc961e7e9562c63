import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { guide } from '../contenders/guide/guide.ts';
import { keepTicks, readTicks } from '../contenders/ticks.ts';

/** @param {{ source: import('../contenders/guide/document.ts').PathwayDocument }} props */
function Guide({ source }) {
  const [done, setDone] = useState(() => readTicks(source.id));
  return guide(h, source, {
    has: (id) => done.has(id),
    toggle: (id) => {
      const next = new Set(done);
      if (!next.delete(id)) next.add(id);
      keepTicks(source.id, next);
      setDone(next);
    },
  });
}

const response = await fetch('guide.json');
render(h(Guide, { source: await response.json() }), document.getElementById('guide'));
