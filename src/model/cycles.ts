/**
 * Takes cycles out of a directed graph, one by one, until none is left; linear in nodes and edges.
 * @param graph what each node points to (nodes of the graph only); the edges of every cycle found are deleted from it
 * @returns each cycle as its nodes in order; together they hold exactly the deleted edges
 */
export const removeCycles = (graph: Map<string, Set<string>>): string[][] => {
  const cycles: string[][] = [];
  const finished = new Set<string>();
  const unexplored = new Map(Array.from(graph, ([node, targets]) => [node, targets.values()]));
  for (const start of graph.keys()) {
    // A stack of our own: a chain of thousands must not exhaust the engine's.
    const path = [start];
    const position = new Map([[start, 0]]);
    while (path.length) {
      const node = path.at(-1)!;
      const next = unexplored.get(node)!.next().value;
      if (next === undefined) {
        finished.add(node);
        position.delete(node);
        path.pop();
        continue;
      }
      if (finished.has(next)) continue;
      const seenAt = position.get(next);
      if (seenAt === undefined) {
        position.set(next, path.length);
        path.push(next);
        continue;
      }
      const cycle = path.slice(seenAt);
      cycles.push(cycle);
      cycle.forEach((from, index) => graph.get(from)!.delete(cycle[index + 1] ?? next));
      for (const left of path.splice(seenAt + 1)) position.delete(left);
    }
  }
  return cycles;
};
