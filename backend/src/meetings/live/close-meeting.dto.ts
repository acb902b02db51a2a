import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { VersionDto } from './version.dto';

/** The later meeting an untreated item goes to. */
export class CarryOverDto {
  @IsUUID()
  itemId: string;

  @IsUUID()
  meetingId: string;
}

/** Items that are not named wait in the register for AU. */
export class CloseMeetingDto extends VersionDto {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => CarryOverDto)
  carry?: CarryOverDto[];
}
