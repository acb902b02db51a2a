import { AnswerQuestion } from '../recusal/answer-question';
import { RaiseQuestion } from '../recusal/raise-question';
import { RecusalController } from '../recusal/recusal.controller';
import { StepIn } from '../recusal/step-in';
import { ScreenController } from '../screen/screen.controller';
import { ScreenPage } from '../screen/screen-page';
import { ChairingController } from './chairing.controller';
import { HandOverChair } from './hand-over-chair';
import { Pauses } from './pauses';
import { Signals } from './signals';

/** What the room of a meeting that runs gives to the module of the meetings. */
export const ROOM_CONTROLLERS = [ChairingController, RecusalController, ScreenController];
export const ROOM_PROVIDERS = [
  StepIn,
  HandOverChair,
  Pauses,
  Signals,
  RaiseQuestion,
  AnswerQuestion,
  ScreenPage,
];
