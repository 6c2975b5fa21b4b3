/**
 * Roles that open and close a survey of a commune. No article says who; the yearly plans (Hải Phòng 2024, parts on districts and police) ask
 * the commune and its police to review and file "thường xuyên", so a head of either signs for it (docs/decisions/0230).
 */
export const surveyHeads = ['communeChair', 'communePoliceChief'] as const
