import {
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import type { ElectionKind, Office } from './offices-reader';

const DAY = /^(19|20)\d\d-\d\d-\d\d$/;

/** Who was elected to an office, when, for how long and by which decision. */
export class RecordOfficeDto {
  @IsIn(['leader', 'deputyLeader'])
  office: Office;

  @IsUUID()
  personId: string;

  @IsISO8601({ strict: true })
  @Matches(DAY)
  electedOn: string;

  /** First day in office. */
  @IsISO8601({ strict: true })
  @Matches(DAY)
  from: string;

  /** First day after. */
  @IsISO8601({ strict: true })
  @Matches(DAY)
  to: string;

  @IsIn(['ordinary', 'byElection', 'staggerRepair'])
  kind: ElectionKind;

  /** The decision, or where the record of an earlier election is found. */
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  source: string;

  /** The election was held before the program was taken into use. */
  @IsBoolean()
  beforeInstallation: boolean;

  /** Why a warning is set aside. */
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  reason?: string | null;
}
