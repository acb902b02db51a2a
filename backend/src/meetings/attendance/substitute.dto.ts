import { IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';

/** An alternate for a named representative, or in a vacant seat by decision; with an item, only in that case. */
export class SubstituteDto {
  @IsUUID()
  alternateId: string;

  @IsOptional()
  @IsUUID()
  forPersonId?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  seatNumber?: number | null;

  /** Reference of the decision that lets the alternate act in the vacant seat. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  byDecision?: string | null;

  @IsOptional()
  @IsUUID()
  itemId?: string | null;
}
