import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { INTERPRETATION_IDS, InterpretationId } from '../statutes/interpretations';

const DAY = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export class ChangeVersionDto {
  @IsInt()
  @Min(1)
  version: number;
}

export class WordsDto {
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  nb: string;

  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  nn: string;

  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  en: string;
}

export class DraftFieldDto {
  /** Empty for a field that is new: the program names it. */
  @IsString()
  @Matches(/^[a-z0-9-]{0,40}$/)
  id: string;

  @ValidateNested()
  @Type(() => WordsDto)
  name: WordsDto;

  @IsArray()
  @ArrayMaxSize(20)
  @IsIn(['organisation', 'experience', 'any'], { each: true })
  seats: ('organisation' | 'experience' | 'any')[];
}

export class DraftClauseDto {
  /** '3.6'; a number the plan has not is a new clause. */
  @IsString()
  @Length(1, 20)
  id: string;

  @ValidateNested()
  @Type(() => WordsDto)
  heading: WordsDto;

  @IsString()
  @MaxLength(20000)
  text: string;
}

/** Numbers of the plan; the bounds stand in `PLAN_NUMBERS`. */
export class PlanNumbersDto {
  @IsInt()
  flexibleSeats: number;

  @IsInt()
  alternatesMin: number;

  @IsInt()
  alternatesPerField: number;

  @IsInt()
  alternatesYears: number;

  @IsInt()
  termYears: number;

  @IsInt()
  termMax: number;

  @IsInt()
  termMaxYears: number;

  @IsInt()
  officeYears: number;

  @IsInt()
  officeMax: number;

  @IsInt()
  quorumPart: number;

  @IsInt()
  quorumWhole: number;

  @IsInt()
  meetingsPerYear: number;

  @IsInt()
  steeringGroupMeetings: number;

  @IsInt()
  extraMeetingPart: number;

  @IsInt()
  extraMeetingWhole: number;

  @IsInt()
  groupRepresentatives: number;

  @IsInt()
  revisionPart: number;

  @IsInt()
  revisionWhole: number;
}

export class PlanDraftDto {
  @ValidateNested()
  @Type(() => PlanNumbersDto)
  numbers: PlanNumbersDto;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => DraftFieldDto)
  fields: DraftFieldDto[];

  /** All of them: one that is not sent is left out of the plan. */
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => DraftClauseDto)
  clauses: DraftClauseDto[];
}

/** A draft of another plan. */
export class DraftRevisionDto {
  @IsString()
  @Length(1, 150)
  @Matches(/\S/)
  title: string;

  @IsString()
  @MaxLength(4000)
  reason: string;

  /** The version it is written from. */
  @IsUUID()
  baseId: string;

  @IsOptional()
  @Matches(DAY)
  fromDay?: string | null;

  @ValidateNested()
  @Type(() => PlanDraftDto)
  plan: PlanDraftDto;
}

export class SaveRevisionDto extends DraftRevisionDto {
  @IsInt()
  @Min(1)
  version: number;
}

/** Another reading of one place in the plan. */
export class ProposeReadingDto {
  @IsIn(INTERPRETATION_IDS)
  interpretation: InterpretationId;

  @IsString()
  @Length(1, 40)
  option: string;

  @IsString()
  @Length(1, 150)
  @Matches(/\S/)
  title: string;

  @IsString()
  @Length(1, 4000)
  @Matches(/\S/)
  reason: string;
}

export class AnswerChangeDto {
  @IsIn(['supports', 'declines'])
  answer: 'supports' | 'declines';
}

export class EnterSupportDto {
  @IsUUID()
  personId: string;
}

/** A link, a name or a misprint in one clause, set right. */
export class EditorialFixDto {
  @IsUUID()
  statutesId: string;

  @IsString()
  @Length(1, 20)
  clause: string;

  @IsIn(['link', 'name', 'misprint', 'content'])
  kind: 'link' | 'name' | 'misprint' | 'content';

  /** As it stood when one began, so that two who write do not undo each other. */
  @IsString()
  @MaxLength(20000)
  before: string;

  @IsString()
  @Length(1, 20000)
  @Matches(/\S/)
  after: string;
}
