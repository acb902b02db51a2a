import { IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, Matches, Max, Min } from 'class-validator';

export const END_REASONS = ['resigned', 'died', 'basisLapsed', 'termEnded', 'other'] as const;
export type EndReason = (typeof END_REASONS)[number];

export class EndAppointmentDto {
  /** Last day of the appointment. */
  @IsISO8601({ strict: true })
  @Matches(/^(19|20)\d\d-\d\d-\d\d$/)
  on: string;

  @IsIn(END_REASONS)
  reason: EndReason;

  /** Thank the person by mail; never after a death. */
  @IsOptional()
  @IsBoolean()
  thanks?: boolean;

  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version: number;
}
