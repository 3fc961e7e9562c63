/** What has to be learned first comes first; the author's order decides the rest. */
import type { Pathway, Phase } from '../model/index.js';

/**
 * The phases in an order in which each skill comes after those it requires. It hangs on the pathway alone: an order that
 * changed with what the reader knows could make a plan longer for knowing more.
 * @returns the author's order where phases wait for one another in a circle
 */
export const phasesInOrder = ({ roadmap, skills }: Pathway): readonly Phase[] => {
  const requires = new Map(skills.toLearn.map((skill) => [skill.id, skill.requires]));
  const taughtIn = new Map<string, Phase>();
  for (const phase of roadmap) {
    for (const id of phase.skills) if (!taughtIn.has(id)) taughtIn.set(id, phase);
  }
  const ordered = new Set<Phase>();
  const waiting = new Set<Phase>();
  const circles: Phase[] = [];
  const place = (phase: Phase) => {
    if (ordered.has(phase)) return;
    if (waiting.has(phase)) {
      circles.push(phase);
      return;
    }
    waiting.add(phase);
    const seen = new Set(phase.skills);
    for (const id of seen) {
      for (const required of requires.get(id) ?? []) {
        const teacher = taughtIn.get(required);
        if (teacher && teacher !== phase) place(teacher);
        else seen.add(required);
      }
    }
    ordered.add(phase);
  };
  roadmap.forEach(place);
  return circles.length ? roadmap : [...ordered];
};
