/** The groups of people in a facility, each with a regime and a process of its own. */
export const groups = {
  compulsory: 'người chấp hành quyết định cai nghiện bắt buộc',
  minor: 'người từ đủ 12 đến dưới 18 tuổi chấp hành quyết định cai nghiện bắt buộc',
  public: 'người cai nghiện tự nguyện tại cơ sở công lập',
  private: 'người cai nghiện tự nguyện tại cơ sở tư nhân',
} as const
