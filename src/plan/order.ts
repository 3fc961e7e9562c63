/** What has to be learned first comes first; the author's order decides the rest. */
import type { Pathway, Phase } from '../model/index.js';
import { once } from './once.js';

/**
 * What can be reached from some nodes, each before those that lead to it; those that lead to one another are together.
 * Linear, and with a stack of its own: a chain of thousands must not exhaust the engine's.
 * https://en.wikipedia.org/wiki/Tarjan's_strongly_connected_components_algorithm
 */
const fromTheEnd = <Node>(
  starts: readonly Node[],
  leadsTo: (node: Node) => readonly Node[],
): Node[][] => {
  const groups: Node[][] = [];
  /** Nodes whose group is not known yet. */
  const open: Node[] = [];
  /** The place of each node that has been met among the open ones; past all of them once its group is known. */
  const places = new Map<Node, number>();
  const meet = (node: Node) => {
    const place = open.push(node) - 1;
    places.set(node, place);
    return { place, first: place, ahead: leadsTo(node).values() };
  };
  for (const start of starts) {
    if (places.has(start)) continue;
    const path = [meet(start)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const next = step.ahead.next();
      if (!next.done) {
        const place = places.get(next.value);
        if (place === undefined) path.push(meet(next.value));
        else step.first = Math.min(step.first, place);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before) before.first = Math.min(before.first, step.first);
      if (step.first < step.place) continue;
      const group = open.splice(step.place);
      for (const node of group) places.set(node, Infinity);
      groups.push(group);
    }
  }
  return groups;
};

/**
 * The phases in an order in which each skill comes after those it requires. It hangs on the pathway alone: an order that
 * changed with what the reader knows could make a plan longer for knowing more.
 * @returns the author's order where phases wait for one another in a circle
 */
export const phasesInOrder = once(({ roadmap, skills }: Pathway): readonly Phase[] => {
  const requires = new Map(skills.toLearn.map((skill) => [skill.id, skill.requires]));
  const taughtIn = new Map<string, Phase>();
  for (const phase of roadmap) {
    for (const id of phase.skills) if (!taughtIn.has(id)) taughtIn.set(id, phase);
  }
  /** A phase leads to its skills; a skill to the phases that teach what it requires, or to what no phase teaches. */
  const leadsTo = (node: Phase | string): readonly (Phase | string)[] =>
    typeof node === 'string'
      ? (requires.get(node) ?? []).map((id) => taughtIn.get(id) ?? id)
      : node.skills;
  const isPhase = (node: Phase | string) => typeof node !== 'string';
  const groups = fromTheEnd(roadmap, leadsTo).map((group) => group.filter(isPhase));
  return groups.some(({ length }) => length > 1) ? roadmap : groups.flat();
});
