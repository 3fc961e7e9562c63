import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { guide } from '../contenders/guide/guide.ts';
import { keepTicks, readTicks } from '../contenders/ticks.ts';

/** @param {{ source: import('../contenders/guide/document.ts').PathwayDocument }} props */
function Guide({ source }) {
  const [done, setDone] = useState(() => readTicks(source.id));
  return guide(createElement, source, {
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
const source = await response.json();
createRoot(document.getElementById('guide')).render(createElement(Guide, { source }));
