import { quebecMilestones } from './milestone-quebec';
import { signatureMilestones } from './milestone-signature';
import type { MilestoneEntry } from './milestone-types';
import { visitMilestones } from './milestone-visit';

export const milestones: MilestoneEntry[] = [
  ...quebecMilestones,
  ...visitMilestones,
  ...signatureMilestones,
];
