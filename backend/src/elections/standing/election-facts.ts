import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { Finding } from '../../kernel/finding';
import { Appointment, MembershipReader } from '../../membership/membership-reader';
import { covers } from '../../membership/rules/period';
import { StatutesReader } from '../../statutes/statutes-reader';
import { ElectionCase } from '../election-desk';
import { OfficeInputs } from '../judge-office';
import { leaving } from '../office-inputs';
import { OfficesReader } from '../offices-reader';
import { handover } from '../rules/office-length';
import { handedOver, judgeCandidate, judgeElection, Offer, wishFor } from './term-offered';

/** One election with the panel of its day: whoever is asked about is judged by the same facts. */
export interface ElectionOnDay {
  day: string;
  /** Findings about the election itself. */
  findings: Finding[];
  /** Somebody holds the office, and their term is not due. */
  taken: boolean;
  term: { from: string; to: string };
  statutes: OfficeInputs['statutes'];
  /** In a seat that day, who may be elected. */
  representatives: { personId: string; name: string }[];
  /** What the rules say of somebody who stands, or would. */
  candidate(personId: string): Finding[];
  inputs(personId: string): OfficeInputs;
}

/** Reads what an election is judged by, on the day of its meeting; today while no agenda has it. */
@Injectable()
export class ElectionFactsReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly offices: OfficesReader,
    private readonly members: MembershipReader,
    private readonly statutes: StatutesReader,
  ) {}

  async on(
    offer: Offer,
    { meeting, label, settledBeside }: Pick<ElectionCase, 'meeting' | 'label' | 'settledBeside'>,
    db: Db = this.readDb,
  ): Promise<ElectionOnDay> {
    const day = meeting?.day ?? this.clock.today();
    const inForce = await this.statutes.inForce(day, db);
    const interpretations = await this.statutes.readingsBeside(day, settledBeside, db);
    const statutes = { ...inForce, interpretations };
    const everyone = await this.members.history(db);
    const from = handover({ electedOn: day, decided: offer.begins_on }, statutes.interpretations);
    const { office } = offer;
    const terms = handedOver(await this.offices.history(db), { office, from });
    const leftOn = new Map(terms.flatMap((term) => leaving(term, everyone)));
    const coordinator = await this.members.coordinatorOn(day, db);
    const facts = { statutes, terms, leftOn };
    const inputs = (personId: string): OfficeInputs => ({
      ...facts,
      wish: wishFor(offer, { day, source: label }, personId, facts),
      appointments: everyone.filter((each) => each.personId === personId),
      coordinator: coordinator?.personId === personId,
    });
    const nobody = inputs('');
    const { wish } = nobody;
    const open = judgeCandidate(nobody).find(({ rule }) => rule === 'offices');
    return {
      day,
      statutes,
      findings: judgeElection(nobody),
      taken: open?.facts['taken'] === true,
      term: { from: wish.from, to: wish.to },
      representatives: seatedOn(everyone, from),
      candidate: (personId) => judgeCandidate(inputs(personId)),
      inputs,
    };
  }
}

function seatedOn(everyone: readonly Appointment[], day: string) {
  return everyone
    .filter((each) => each.kind === 'representative' && covers(each, day))
    .map(({ personId, name }) => ({ personId, name }));
}
