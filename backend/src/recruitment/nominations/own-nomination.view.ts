import type { Basis } from '../../statutes/statutes-data';
import { CallFieldView, SoughtPlaceView } from '../calls/open-call.view';
import type { RequestState } from '../requests/request-campaign.view';

/** Whom the organisation has named so far. */
export class NamedView {
  name: string;
  email: string | null;
  bases: Basis[];
  fields: string[];
}

/** A request, for whoever holds its link. */
export class OwnRequestView {
  panelName: string;
  organisation: string;
  language: 'nb' | 'nn' | 'en';
  /** What is asked for; paragraphs are parted by an empty line. */
  text: string;
  /** Last day to answer. */
  dueOn: string;
  sought: SoughtPlaceView[];
  fields: CallFieldView[];
  state: RequestState;
  note: string | null;
  named: NamedView | null;
  /** False once the panel compares: then the answer stands. */
  editable: boolean;
}

/** That an answer is kept. */
export class AnswerKeptView {
  state: RequestState;
  /** A receipt has gone by mail. */
  mailed: boolean;
}
