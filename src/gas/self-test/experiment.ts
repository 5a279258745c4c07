// One way to try something on the platform, told by the question that it answers.
import type { Question, QuestionId, Sighting } from '../../app/self-test/trial';
import type { Scratch } from './scratch';

export interface Bench extends Scratch {
  /** The bytes of the specimen's PDF as text, right as far as they are ASCII. Made once. */
  readonly specimen: () => string;
}

export type Experiment = (bench: Bench, question: Question) => Sighting;

export type Experiments = Partial<Record<QuestionId, Experiment>>;
