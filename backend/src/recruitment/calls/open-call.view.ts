import type { Requirement } from '../../statutes/statutes-data';

/** A call anyone may apply to. */
export class OpenCallRowView {
  id: string;
  title: string;
  language: 'nb' | 'nn' | 'en';
  /** Last day to apply. */
  deadline: string;
}

export class CallFieldNameView {
  nb: string;
  nn: string;
  en: string;
}

export class CallFieldView {
  id: string;
  name: CallFieldNameView;
}

/** What a place that is sought asks for; null as field: any field. */
export class SoughtPlaceView {
  fieldId: string | null;
  requirement: Requirement;
}

/** One call with its words. A closed one may still be read, so that a link to it explains itself. */
export class OpenCallView extends OpenCallRowView {
  text: string;
  plainText: string | null;
  open: boolean;
  sought: SoughtPlaceView[];
  seeksAlternates: boolean;
  fields: CallFieldView[];
  /** Whole years one must have turned. */
  minimumAge: number;
  /** Under this age a guardian must consent before one is appointed. */
  guardianUnder: number;
}

/** What the form must carry when it comes back. */
export class ApplicationFormView {
  stamp: string;
}
