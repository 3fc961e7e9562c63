import type { Phase, Task } from '../../model/index.js';
export type Mark = readonly [weeks: number, label: string];
export interface Route {
  readonly roadmap: readonly Phase[];
  readonly done?: readonly number[];
  readonly dates?: readonly Mark[] | undefined;
}
export interface Reader {
  task(task: Task, content: unknown): unknown;
  skill(id: string, name: string): unknown;
  phase(phase: Phase): unknown;
  route(draw: (route: Route) => unknown): unknown;
}
export const readerFor = (..._: unknown[]): Reader | undefined => undefined;
