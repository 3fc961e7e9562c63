/** Does the checking beside the page, so that nobody who types has to wait for it. */
import { check, mend, toJson } from '../../dist/check.js';

const tasks = {
  check: async (text, options) => (await check(text, options)).findings,
  mend,
  toJson,
};

addEventListener('message', async ({ data: { id, task, text, options } }) => {
  try {
    postMessage({ id, answer: await tasks[task](text, options) });
  } catch (error) {
    postMessage({ id, fault: String(error) });
  }
});

postMessage({});
