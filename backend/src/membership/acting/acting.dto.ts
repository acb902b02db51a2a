import { IsInt, IsISO8601, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';

const DAY = /^(19|20)\d\d-\d\d-\d\d$/;

/** An alternate acts in a vacant seat, by the panel's decision. */
export class ActDto {
  @IsUUID()
  personId: string;

  /** The decision, '8/26'. */
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  decision: string;

  /** First day. */
  @IsISO8601({ strict: true })
  @Matches(DAY)
  from: string;
}

export class EndActingDto {
  /** Last day. */
  @IsISO8601({ strict: true })
  @Matches(DAY)
  on: string;

  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version: number;
}
