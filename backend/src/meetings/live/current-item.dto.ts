import { IsUUID } from 'class-validator';
import { VersionDto } from './version.dto';

export class CurrentItemDto extends VersionDto {
  @IsUUID()
  itemId: string;
}
