/** A pathway document as it is fetched: what the pages beside ours read of it. They check nothing, as one-off code does. */

/** One figure, or from the least to the most. */
export type Amount = number | Range;

export interface Range {
  readonly min: number;
  readonly max: number;
}

export type Unit = 'weeks' | 'months' | 'years';

export interface Job {
  readonly title: string;
  readonly url?: string;
}

export interface Resource {
  readonly title: string;
  readonly url?: string;
  readonly kind?: string;
  readonly provider?: string;
  readonly author?: string;
  readonly cost?: 'free' | 'paid' | 'freemium';
  readonly note?: string;
}

export type Priority = 'critical' | 'important' | 'nice-to-have';

export interface Skill {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly priority?: Priority;
  readonly weeks?: Amount;
  readonly resources?: readonly (Resource | string)[];
}

export interface Task {
  readonly id: string;
  readonly text: string;
  readonly url?: string;
}

/** A step that is a task of the roadmap, by its id. */
export interface TaskReference {
  readonly task: string;
}

export interface Phase {
  readonly id: string;
  readonly title: string;
  readonly kind?: 'learn' | 'practice' | 'placement' | 'apply' | 'wait';
  readonly clock?: 'hours' | 'calendar';
  readonly weeks?: Amount;
  readonly description?: string;
  readonly tasks?: readonly Task[];
  readonly resources?: readonly (Resource | string)[];
  readonly skills?: readonly string[];
}

export interface Salary {
  readonly change?: Amount;
  readonly dip?: Amount;
  readonly target?: Range & { readonly currency: string; readonly period: string };
  readonly recovery?: Range & { readonly unit: Unit };
}

export interface Question {
  readonly id: string;
  readonly question: string;
  readonly answer: string | readonly string[];
}

export const STEP_KEYS = ['thisWeek', 'thisMonth', 'next90Days'] as const;
export const REALITY_KEYS = ['love', 'miss', 'challenges'] as const;

export interface PathwayDocument {
  readonly id: string;
  readonly lang?: string;
  readonly from: Job;
  readonly to: Job;
  readonly title: string;
  readonly summary?: string;
  readonly difficulty?: string;
  readonly timeline?: Range & { readonly unit: Unit };
  readonly salary?: Salary;
  readonly demand?: { readonly level: string; readonly note?: string };
  readonly overview?: readonly string[];
  readonly skills?: {
    readonly transferable?: readonly Skill[];
    readonly toLearn?: readonly Skill[];
  };
  readonly pace?: { readonly hoursPerWeek: number };
  readonly roadmap?: readonly Phase[];
  readonly realityCheck?: Readonly<
    Partial<Record<(typeof REALITY_KEYS)[number], readonly string[]>>
  >;
  readonly actionPlan?: Readonly<
    Partial<Record<(typeof STEP_KEYS)[number], readonly (Task | TaskReference)[]>>
  >;
  readonly faq?: readonly Question[];
  readonly callToAction?: {
    readonly title?: string;
    readonly text?: string;
    readonly label: string;
    readonly url?: string;
  };
  readonly views?: number;
}
