import type { ElectionKind, Office, OfficeTerm } from './offices-reader';

export class OfficeTermView {
  id: string;
  office: Office;
  personId: string;
  name: string;
  electedOn: string;
  from: string;
  to: string;
  kind: ElectionKind;
  source: string;
  beforeInstallation: boolean;
  /** Which of the three times for this office; null when it is not counted. */
  countsAs: number | null;
}

/** @param counted the person's elections to this office that count, oldest first */
export function officeTermView(
  term: OfficeTerm,
  counted: readonly { electedOn: string; from: string }[],
): OfficeTermView {
  const { id, office, personId, name, electedOn, from, to, kind, source, beforeInstallation } =
    term;
  const at = counted.findIndex((each) => each.electedOn === electedOn && each.from === from);
  const countsAs = at < 0 ? null : at + 1;
  return {
    id,
    office,
    personId,
    name,
    electedOn,
    from,
    to,
    kind,
    source,
    beforeInstallation,
    countsAs,
  };
}
