import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { refusals } from '../../kernel/finding';
import { badInput, notFound } from '../../kernel/problem';
import { StatutesInForce, StatutesReader } from '../../statutes/statutes-reader';
import type { AppointDto } from '../appoint.dto';
import type { AppointmentInputs } from '../appointment-inputs';
import { GuardianReader, GuardianRow } from '../guardian/guardian-reader';
import { AfterView, ChangeView } from '../composition-proof.view';
import { Judgement, judgeAppointment } from '../judge-appointment';
import { Appointment, MembershipReader, Seat } from '../membership-reader';
import { covers } from '../rules/period';
import { whatIf } from '../what-if';
import { Candidate, candidateOf, PlaceOnBoard, waysTo } from './candidate';
import { CheckPlacementsDto } from './check-placements.dto';
import { BoardPlacesView, BoardPlaceView } from './board-place.view';

/** Somebody without a name yet: an applicant, told apart from everyone on record. */
const NAMELESS = 'nameless';
const NEW_ORGANISATION = '';

/** The panel as it is, read once for all places. */
interface Panel {
  today: string;
  statutes: StatutesInForce;
  seats: readonly Seat[];
  history: readonly Appointment[];
  guardian: GuardianRow | null;
}

/** Says of every place on the board what would come of putting one person there today. Writes nothing. */
@Injectable()
export class CheckPlacements {
  constructor(
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly statutes: StatutesReader,
    private readonly guardians: GuardianReader,
  ) {}

  /** @throws 404 for an unknown person; 400 when nobody is named and nothing is said of what they bring */
  async run({ personId, bases, fields }: CheckPlacementsDto): Promise<BoardPlacesView> {
    const today = this.clock.today();
    const id = personId ?? null;
    if (id === null && !bases) throw badInput([{ field: 'bases', constraint: 'required' }]);
    if (id !== null && !(await this.members.person(id))) throw notFound();
    const statutes = await this.statutes.inForce(today);
    const seats = await this.members.seats(today);
    const history = await this.members.history();
    const own = history.filter((each) => each.personId === id);
    const who = candidateOf(id ?? NAMELESS, own, { bases, fields }, today);
    const guardian = id === null ? null : await this.guardians.row(id);
    const panel = { today, statutes, seats, history, guardian };
    return { personId: id, places: placesOf(panel).map((place) => placement(place, who, panel)) };
  }
}

function placesOf({ seats, statutes }: Panel): PlaceOnBoard[] {
  const fields = [...statutes.data.fields.map(({ id }) => id), null];
  return [
    ...seats.map(({ id, fieldId }) => ({ seatId: id, fieldId })),
    ...fields.map((fieldId) => ({ seatId: null, fieldId })),
  ];
}

interface Tried {
  inputs: AppointmentInputs;
  judged: Judgement;
  allowed: boolean;
}

/** The first way that is open, or the likeliest of those that are closed. */
function placement(place: PlaceOnBoard, who: Candidate, panel: Panel): BoardPlaceView {
  const tried = waysTo(place, who, panel.today).map((wish) => tryOut(wish, who, panel));
  const best = tried.find(({ allowed }) => allowed) ?? tried[0];
  if (!best) throw new Error('Nobody is tried on the board without a basis');
  const { inputs, judged, allowed } = best;
  const { kind, basis, track } = inputs.wish;
  return {
    kind,
    seatId: place.seatId,
    number: inputs.seat?.number ?? null,
    fieldId: place.fieldId,
    allowed,
    basis,
    track,
    otherField:
      place.fieldId !== null && who.fieldIds.length > 0 && !who.fieldIds.includes(place.fieldId),
    findings: judged.findings.filter(({ ok }) => !ok),
    from: judged.from,
    to: judged.to,
    after: allowed ? changeOnly(whatIf(inputs, judged)) : null,
  };
}

/** The proof itself is asked for with the one place that is chosen. */
function changeOnly({ proof: _, ...change }: AfterView): ChangeView {
  return change;
}

function tryOut(wish: AppointDto, who: Candidate, panel: Panel): Tried {
  const { seats, history, statutes, today, guardian } = panel;
  const inputs: AppointmentInputs = {
    wish,
    statutes,
    seat: seats.find(({ id }) => id === wish.seatId) ?? null,
    seats,
    organisation: wish.basis === 'organisation' ? (who.organisation ?? NEW_ORGANISATION) : null,
    own: who.own,
    toSeat: history.filter(({ seatId }) => seatId !== null && seatId === wish.seatId),
    onFirstDay: history.filter((each) => covers(each, today)),
    guardian,
    history: false,
  };
  const judged = judgeAppointment(inputs);
  return { inputs, judged, allowed: refusals(judged.findings).length === 0 };
}
