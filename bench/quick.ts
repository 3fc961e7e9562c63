/** What does not hang on the machine: bytes, requests, nodes and layout shift, each against its ceiling. */
import { launch } from './browser/chromium.js';
import type { Conditions } from './browser/conditions.js';
import { measureLoads, type Cell } from './loads.js';

/** No more than what was reached; whoever reaches less brings them down. */
interface Ceilings {
  /** Bytes of scripts until the content is there, after brotli. */
  readonly script: number;
  /** Beside the page, until the content is there, and until nothing happens any more. */
  readonly requests: number;
  readonly laterRequests: number;
  /** Elements, texts and comments in the end, those of the browser's own controls included. */
  readonly nodes: number;
  readonly layoutShift: number;
}

const CEILINGS: Readonly<Record<string, Ceilings>> = {
  static: { script: 0, requests: 1, laterRequests: 1, nodes: 2350, layoutShift: 0 },
  ours: { script: 23_950, requests: 2, laterRequests: 6, nodes: 5150, layoutShift: 0 },
  'ours-static': { script: 23_950, requests: 3, laterRequests: 8, nodes: 7150, layoutShift: 0 },
};

/** A machine so fast, or a page so short, that a piece comes before the frame with the content, makes one request more. */
const CONDITIONS: Conditions = { cpu: 1, network: 'slow-4g', cache: 'cold' };

const MEASURES = ['script', 'requests', 'laterRequests', 'nodes', 'layoutShift'] as const;

const measured = ({ bytes, requests, laterRequests, layoutShift, values }: Cell): Ceilings => ({
  script: bytes.script,
  requests,
  laterRequests,
  nodes: values.nodes!.value,
  layoutShift,
});

/** Prints what was measured. @returns whether all of it is under its ceiling */
export const checkStable = async (): Promise<boolean> => {
  const browser = await launch();
  try {
    const cells = await measureLoads(browser, {
      loads: [1, 1],
      traced: 0,
      names: Object.keys(CEILINGS),
      conditions: [CONDITIONS],
      tell: () => undefined,
    });
    const rows = cells.flatMap((cell) => {
      const values = measured(cell);
      const ceilings = CEILINGS[cell.contender]!;
      return MEASURES.map((measure) => ({
        contender: cell.contender,
        measure,
        value: values[measure],
        ceiling: ceilings[measure],
        over: values[measure] > ceilings[measure] ? 'OVER' : '',
      }));
    });
    console.table(rows);
    return rows.every(({ over }) => !over);
  } finally {
    await browser.close();
  }
};
