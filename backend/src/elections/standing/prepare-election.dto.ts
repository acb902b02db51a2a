import {
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import type { ElectionKind, Office } from '../offices-reader';

/** The office, the kind and the meeting; the case is one on its agenda, or a new one. */
export class PrepareElectionDto {
  @IsIn(['leader', 'deputyLeader'])
  office: Office;

  @IsIn(['ordinary', 'byElection', 'staggerRepair'])
  kind: ElectionKind;

  @IsUUID()
  meetingId: string;

  /** A case of type «valg» on the agenda; without it, one is put there. */
  @IsOptional()
  @IsUUID()
  caseId?: string | null;

  /** The panel's decision that this office is elected for one year: '9/26'. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  byDecision?: string | null;

  /** First day in office, where the panel has decided a later one than the meeting. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(/^20\d\d-\d\d-\d\d$/)
  beginsOn?: string | null;

  /** Most characters each candidate may use, the same for everyone. */
  @IsInt()
  @Min(200)
  @Max(3000)
  statementMax: number;

  /** Why a warning of the statutes is set aside. */
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  reason?: string | null;
}

/** Who is proposed. */
export class NominateForOfficeDto {
  @IsUUID()
  personId: string;
}

/** The nominee's own answer. */
export class AnswerNominationDto {
  @IsIn(['yes', 'no', 'withdrawn'])
  answer: 'yes' | 'no' | 'withdrawn';

  @IsOptional()
  @IsString()
  @Length(0, 3000)
  statement?: string;

  @IsInt()
  @Min(1)
  version: number;
}

export class AbortElectionDto {
  @IsString()
  @Length(1, 500)
  @Matches(/\S/)
  reason: string;

  @IsInt()
  @Min(1)
  version: number;
}
