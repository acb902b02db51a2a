import type { Erased } from './due-erasures-reader';

/** Something of somebody who has left. */
export class ErasureItemView {
  name: string;
  what: Erased;
  dueOn: string;
}

/** A run that waits for two people. */
export class ErasureRunView {
  id: string;
  preparedAt: string;
  /** Who has approved it; null while nobody has. */
  firstBy: string | null;
  /** False for whoever has approved it already: the second is somebody else. */
  mayApprove: boolean;
  items: ErasureItemView[];
  version: number;
}

/** A run that is over: when, and how much. */
export class DoneErasureView {
  doneAt: string;
  erased: number;
  /** Not erased after all, because the person has come back. */
  kept: number;
}

/** What waits to be erased, what will, and what was. */
export class ErasuresView {
  run: ErasureRunView | null;
  ahead: ErasureItemView[];
  done: DoneErasureView[];
}
