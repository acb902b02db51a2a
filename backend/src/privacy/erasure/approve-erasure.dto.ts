import { IsInt, Min } from 'class-validator';

export class ApproveErasureDto {
  /** Of the run one has read. */
  @IsInt()
  @Min(1)
  version: number;
}
