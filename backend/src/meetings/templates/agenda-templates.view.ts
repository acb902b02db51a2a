import type { CaseType } from '../meeting.view';

/** One standing item; the key tells it from others on the same agenda. */
export class TemplateItemView {
  key: string;
  title: string;
  type: CaseType;
  minutes: number;
}

export class AgendaTemplateView {
  id: string;
  name: string;
  items: TemplateItemView[];
  version: number;
}

export class AgendaTemplatesView {
  templates: AgendaTemplateView[];
}
