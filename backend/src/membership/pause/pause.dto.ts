import { IsInt, IsISO8601, Matches, Max, Min } from 'class-validator';

const DAY = /^(19|20)\d\d-\d\d-\d\d$/;

/** When somebody is away. Why is nobody's business, so there is no place to write it. */
export class PauseDto {
  /** First day. */
  @IsISO8601({ strict: true })
  @Matches(DAY)
  from: string;

  /** Last day. */
  @IsISO8601({ strict: true })
  @Matches(DAY)
  until: string;
}

/** Somebody is back earlier than planned. */
export class EndPauseDto {
  /** Last day away; the day before the first one says that there was no pause. */
  @IsISO8601({ strict: true })
  @Matches(DAY)
  on: string;

  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version: number;
}
