import { IsInt, Max, Min } from 'class-validator';
import { VersionDto } from './version.dto';

/** Whole minutes more for an item; `version` is the item's. */
export class ExtendDto extends VersionDto {
  @IsInt()
  @Min(1)
  @Max(240)
  minutes: number;
}
