import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { leftToRight, openCamera, rightToLeft, stageOf } from '../../scripts/support/pictures.mjs';
import type { Camera, Look } from '../../scripts/support/pictures.mjs';
import { root } from '../../scripts/support/run.mjs';

const baseline = join(root, 'tests/visual/baseline');
/** Where what differs is put for a person to look at. */
const differences = join(root, 'screenshots/differences');

/** Pixels from the top that are compared: what is below looks the same. */
const HEIGHT = 1000;

/** Share of the pixels that may differ: what the edges of letters come to in two versions of a browser. */
const TOLERANCE = 0.0005;

const pictures: readonly [
  name: string,
  element: string,
  width: number,
  look?: Look,
  pathway?: string,
][] = [
  ['overview-narrow', 'pathway-overview', 320],
  ['overview-wide', 'pathway-overview', 1000],
  ['requirements', 'pathway-requirements', 768],
  ['skills', 'skill-list', 768],
  ['skills-more-contrast', 'skill-list', 320, 'more-contrast'],
  ['roadmap-narrow', 'roadmap-timeline', 320],
  ['roadmap-wide', 'roadmap-timeline', 1000],
  ['roadmap-dark', 'roadmap-timeline', 768, 'dark'],
  ['roadmap-right-to-left', 'roadmap-timeline', 768, 'light', rightToLeft],
  ['roadmap-forced-colors', 'roadmap-timeline', 320, 'forced-colors'],
  ['reality-check', 'reality-check', 768],
  ['action-plan', 'action-plan', 768],
  ['questions', 'pathway-faq', 768],
  ['call', 'pathway-cta', 768],
  ['guide-wide', 'career-pathway', 1280],
  ['guide-right-to-left', 'career-pathway', 768, 'light', rightToLeft],
  ['guide-print', 'career-pathway', 642, 'print'],
];

/** The upper part of a picture. */
function top(picture: Buffer): PNG {
  const whole = PNG.sync.read(picture);
  const { width } = whole;
  const height = Math.min(HEIGHT, whole.height);
  const part = new PNG({ width, height });
  PNG.bitblt(whole, part, 0, 0, width, height, 0, 0);
  return part;
}

const save = (file: string, picture: PNG) =>
  writeFileSync(file, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }));

describe('pictures', () => {
  let camera: Camera;
  before(async () => {
    mkdirSync(baseline, { recursive: true });
    mkdirSync(differences, { recursive: true });
    camera = await openCamera();
  });
  after(() => camera.close());

  for (const [name, element, width, look, pathway = leftToRight] of pictures) {
    it(`${name} is as it was`, async () => {
      const now = top(
        await camera.take({ name, width, path: stageOf(element, pathway), ...(look && { look }) }),
      );
      const file = join(baseline, `${name}.png`);
      if (process.env.UPDATE_PICTURES) {
        save(file, now);
        return;
      }
      assert.ok(existsSync(file), `There is no ${file}. Take it: npm run test:visual -- --update`);
      const before = PNG.sync.read(readFileSync(file));
      const hint = `Look at ${differences}; if it should look so: npm run test:visual -- --update`;
      save(join(differences, `${name}.png`), now);
      assert.deepEqual(
        [now.width, now.height],
        [before.width, before.height],
        `${name} has another size. ${hint}`,
      );
      const difference = new PNG({ width: now.width, height: now.height });
      const pixels = pixelmatch(before.data, now.data, difference.data, now.width, now.height, {
        threshold: 0.2,
      });
      save(join(differences, `${name}-difference.png`), difference);
      const share = pixels / (now.width * now.height);
      assert.ok(share <= TOLERANCE, `${(100 * share).toFixed(2)}% of ${name} differ. ${hint}`);
    });
  }
});
