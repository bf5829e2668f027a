import { foldLetters } from '@entente/model/foldLetters';

// States and provinces that stand beside a town, but for those that are named as a town is (Québec,
// New York, Washington): beside another town they may be a party.
const NAMES = `Alabama|Alaska|Arizona|Arkansas|California|Californie|Colorado|Connecticut|Delaware
Florida|Floride|Georgia|Géorgie|Hawaii|Hawaï|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana
Louisiane|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada
New Hampshire|New Jersey|New Mexico|Nouveau-Mexique|North Carolina|Caroline du Nord|North Dakota
Dakota du Nord|Ohio|Oklahoma|Oregon|Pennsylvania|Pennsylvanie|Rhode Island|South Carolina
Caroline du Sud|South Dakota|Dakota du Sud|Tennessee|Texas|Utah|Vermont|Virginia|Virginie
West Virginia|Virginie-Occidentale|Wisconsin|Wyoming|Ontario|Alberta|Manitoba|Saskatchewan
Nova Scotia|Nouvelle-Écosse|New Brunswick|Nouveau-Brunswick|Newfoundland and Labrador
Terre-Neuve-et-Labrador|Prince Edward Island|Île-du-Prince-Édouard|British Columbia
Colombie-Britannique|Yukon|Nunavut|New South Wales|Queensland|Tasmania|South Australia
Western Australia|Northern Ireland|Wales|Ill.|Mass.|Calif.|Ore.|Mich.|Minn.|Wash.|Conn.|Fla.|Penn.`;

const states = new Set(NAMES.split(/[|\n]/).map((name) => foldLetters(name)));

/** Whether a name, in folded letters, is that of a state or province in French or English. */
export const isState = (folded: string): boolean => states.has(folded);
