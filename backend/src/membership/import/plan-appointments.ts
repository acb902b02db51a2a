import { Finding, refusals, warnings } from '../../kernel/finding';
import { newId } from '../../kernel/ids';
import { IMPORTED_FROM } from '../../texts/member-list-words';
import { AppointmentInputs } from '../appointment-inputs';
import { appointmentRow } from '../appointment-row';
import { asHistory, judgeAppointment, Judgement } from '../judge-appointment';
import { Appointment } from '../membership-reader';
import { HistorySoFar } from './history-so-far';
import { KnownPanel } from './known-panel-reader';
import { LineFault, lineFault } from './line-cells';
import { ListedOrganisation, ListedPerson } from './match-people';
import { ListedAppointment } from './read-line';

/** An alternate's place that ends because the person takes a seat. */
export interface Leaving {
  id: string;
  version: number;
  to: string;
}

/** What is known of one line when it has been judged. */
export interface Outcome {
  faults: LineFault[];
  /** What the rules say is not as it should be, refusing or not. */
  findings: Finding[];
  /** It is on record already, just so. */
  known: boolean;
}

export interface AppointmentLine {
  line: number;
  wish: ListedAppointment;
  person: ListedPerson;
  organisation: ListedOrganisation | null;
}

type Row = ReturnType<typeof appointmentRow>;

/**
 * Judges the appointments of a list one after another, each by the same rules as one made by hand, with those before it
 * as if they were on record.
 */
export class AppointmentPlan {
  readonly rows: Row[] = [];
  readonly leavings: Leaving[] = [];
  /** What is on record and what the list has added so far. */
  readonly history: HistorySoFar;
  private readonly lines = new Map<string, number>();
  private order: number;

  constructor(
    private readonly known: KnownPanel,
    private readonly reason: string | null,
  ) {
    this.history = new HistorySoFar(known.history);
    this.order = Math.max(0, ...known.history.map(({ alternateOrder }) => alternateOrder ?? 0));
  }

  judge(each: AppointmentLine): Outcome {
    const same = this.sameStart(each);
    if (same) return this.again(each, same);
    const inputs = this.inputs(each);
    if (inputs.wish.track === 'imported' && !inputs.history) return faulty([needsTrack()]);
    const judged = judgeAppointment(inputs);
    const findings = inputs.history ? asHistory(judged.findings) : judged.findings;
    const said = findings.filter(({ ok }) => !ok);
    const faults = refusals(findings).map((refusal) => this.refused(refusal, each, judged));
    // Nobody can answer for a warning about the past.
    if (!this.reason && !inputs.history) faults.push(...warnings(said).map(needsReason));
    if (faults.length > 0) return { faults, findings: said, known: false };
    this.add(each, inputs, { ...judged, findings });
    return { faults: [], findings: said, known: false };
  }

  private sameStart({ person, wish }: AppointmentLine): Appointment | undefined {
    return this.history
      .of(person.id)
      .find(
        ({ kind, seatId, from }) =>
          kind === wish.kind && seatId === (wish.seat?.id ?? null) && from === wish.from,
      );
  }

  /** The same appointment a second time: known when it is on record, a fault when the list tells of it twice. */
  private again({ wish, person }: AppointmentLine, same: Appointment): Outcome {
    const otherLine = this.lines.get(same.id) ?? null;
    if (otherLine !== null) return faulty([lineFault(null, 'sameAsLine', { otherLine })]);
    if (wish.to === null || wish.to === same.to) return { faults: [], findings: [], known: true };
    return faulty([lineFault('until', 'otherEndOnRecord', { other: person.name })]);
  }

  private inputs({ wish, person, organisation }: AppointmentLine): AppointmentInputs {
    const { statutes, seats, installedOn, guardians } = this.known;
    const history = wish.from < installedOn;
    const { kind, basis, from, to, seat } = wish;
    return {
      wish: {
        kind,
        personId: person.id,
        seatId: seat?.id ?? null,
        fieldId: wish.fieldId,
        otherField: wish.otherField,
        basis,
        organisationId: organisation?.id ?? null,
        from,
        to,
        track: wish.track ?? 'imported',
        trackOn: wish.trackOn ?? from,
        source: wish.source ?? IMPORTED_FROM,
        letterOnRecord: wish.letterOnRecord,
        reason: this.reason,
      },
      statutes,
      guardian: guardians.get(person.id) ?? null,
      seat,
      seats,
      organisation: organisation?.name ?? null,
      own: this.history.of(person.id),
      toSeat: this.history.to(seat?.id ?? null),
      onFirstDay: this.history.on(from),
      history,
    };
  }

  /** A refusal as a fault of the line, with whoever stands in the way. */
  private refused(finding: Finding, each: AppointmentLine, judged: Judgement): LineFault {
    if (finding.rule !== 'seats') return lineFault(null, 'rule', { finding });
    const overlaps = ({ from, to }: Appointment) => from < judged.to && judged.from < to;
    const holder = this.history.to(each.wish.seat?.id ?? null).find(overlaps);
    if (holder) return lineFault('seat', 'seatTaken', this.clash(holder));
    const own = this.history.of(each.person.id).find(overlaps);
    if (own) return lineFault('from', 'overlaps', this.clash(own));
    return lineFault('from', 'panelFull', { finding });
  }

  private clash({ id, name }: Appointment) {
    return { otherLine: this.lines.get(id) ?? null, other: name };
  }

  private add(
    { line, wish, person, organisation }: AppointmentLine,
    inputs: AppointmentInputs,
    judged: Judgement,
  ) {
    for (const place of judged.leaves) this.leave(place, judged.from);
    const id = newId();
    const order = wish.kind === 'alternate' ? ++this.order : null;
    const row = appointmentRow(id, inputs, judged, order);
    this.rows.push({
      ...row,
      term_to: wish.termTo ?? row.term_to,
      end_reason: wish.endReason as never,
    });
    this.lines.set(id, line);
    this.history.put({
      id,
      personId: person.id,
      name: person.name,
      kind: wish.kind,
      seatId: row.seat_id,
      seatNumber: wish.seat?.number ?? null,
      fieldId: row.field_id,
      otherField: row.other_field,
      alternateOrder: order,
      basis: row.basis,
      organisationId: row.organisation_id,
      organisation: organisation?.name ?? null,
      from: judged.from,
      to: judged.to,
      termTo: wish.termTo ?? judged.to,
      endReason: wish.endReason,
      track: row.track,
      trackOn: row.track_on,
      source: row.source,
      letterOnRecord: row.letter_on_record,
      version: 1,
    });
  }

  private leave(leaves: Appointment, from: string): void {
    const to = leaves.from < from ? from : leaves.from;
    const planned = this.rows.find(({ id }) => id === leaves.id);
    if (planned) Object.assign(planned, { to_date: to, end_reason: 'promoted' });
    else this.leavings.push({ id: leaves.id, version: leaves.version, to });
    this.history.put({ ...leaves, to, endReason: 'promoted' });
  }
}

function faulty(faults: LineFault[]): Outcome {
  return { faults, findings: [], known: false };
}

/** Only what began before the installation may come without a way of recruitment (UP 3.2). */
function needsTrack(): LineFault {
  return lineFault('track', 'trackNeeded');
}

function needsReason(finding: Finding): LineFault {
  return lineFault(null, 'reasonNeeded', { finding });
}
