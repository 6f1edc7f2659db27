import type { FindingKind } from './analyse-with.ts';
import { broker } from './broker.ts';
import { deadEnd } from './dead-end.ts';
import { longAbsent } from './long-absent.ts';
import { onlyProject } from './only-project.ts';
import { possibleDuplicate } from './possible-duplicate.ts';
import { topicWithoutMeeting } from './topic-without-meeting.ts';
import { unkeptPromise } from './unkept-promise.ts';

/** Kinds of findings about care; the order is that of the output. */
export const CARE_KINDS: readonly FindingKind[] = [
  broker,
  unkeptPromise,
  deadEnd,
  onlyProject,
  topicWithoutMeeting,
  longAbsent,
  possibleDuplicate,
];
