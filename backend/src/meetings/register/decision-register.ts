import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { norwegianOrder } from '../../kernel/norwegian-order';
import { DecisionEntry, fits } from './decision-entry';
import { FindDecisionsDto } from './decision.dto';
import { entryView } from './decision-views';
import { DecisionRegisterView } from './decisions.view';
import { ReadableDecisions } from './readable-decisions';

const PAGE = 20;

/** All decisions over all meetings that one reader may know of, searched. */
@Injectable()
export class DecisionRegister {
  constructor(private readonly readable: ReadableDecisions) {}

  async find(dto: FindDecisionsDto, actor: Actor): Promise<DecisionRegisterView> {
    const entries = await this.readable.of(actor);
    const { words, year = null, addressee = null, clause = null, goal = null } = dto;
    const { outcome = null } = dto;
    const found = entries.filter(fits({ words, year, addressee, clause, goal, outcome }));
    const pages = Math.max(1, Math.ceil(found.length / PAGE));
    const page = Math.min(dto.page, pages);
    return {
      total: found.length,
      page,
      pages,
      decisions: found.slice((page - 1) * PAGE, page * PAGE).map(entryView),
      ...choices(entries),
    };
  }
}

/** What there is to choose among, drawn from what the reader may know. */
function choices(entries: readonly DecisionEntry[]) {
  const years = new Set(entries.map(({ on }) => Number(on.slice(0, 4))));
  const known = (values: readonly (string | null)[]) =>
    [...new Set(values)].filter((value) => value !== null).sort(norwegianOrder);
  return {
    years: [...years].sort((a, b) => b - a),
    addressees: known(entries.map(({ addressee }) => addressee)),
    clauses: known(entries.flatMap(({ clauses }) => clauses)),
    goals: known(entries.map(({ goal }) => goal)),
  };
}
