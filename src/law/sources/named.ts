/**
 * Which articles the reference on both regimes names for a subject, copied by hand so that a check needs nothing outside this project: a text by
 * its short title, then its articles, `22(1)` for a clause. `from`: file and section of the reference of 21 November 2026.
 */
export type Named = {
  readonly from: string
  readonly is: string
  readonly articles: Readonly<Record<string, string>>
  /** Numbers of forms by the text or appendix they are printed in. */
  readonly forms?: Readonly<Record<string, string>>
}

export const named: readonly Named[] = [
  {
    from: 'law-2021.md 1.0',
    is: 'xét nghiệm',
    articles: { 'Luật 73/2021': '22(1) 22(2) 22(3)', 'NĐ 105/2021': '38(1) 38(2) 46' },
    forms: { 'NĐ 105/2021': '03' },
  },
  {
    from: 'law-2021.md 1.1',
    is: 'xác định tình trạng nghiện',
    articles: {
      'Luật 73/2021': '27(1) 27(2) 27(3) 27(4) 27(5) 27(8) 35(2)',
      'NĐ 109/2021': '2(1) 2(2) 3(2) 4 5 6 6(2) 7 7(3) 9 11',
      'TT 18/2021/TT-BYT': '3(4) 4 4(3) 5(2)',
      'NĐ 116/2021': '28(1)',
      'NĐ 105/2021': '40(2) 43(2)',
      'Luật XLVPHC': '122',
      'TT 62/2022/TT-BTC': '8(4)',
    },
    forms: { 'NĐ 109/2021': '01 02 03 04 05', 'NĐ 105/2021': '03', 'TT 18/2021/TT-BYT': '03 04 05 06' },
  },
  {
    from: 'law-2021.md 1.2',
    is: 'quản lý người sử dụng',
    articles: {
      'Luật 73/2021': '23(1) 23(2) 23(4) 23(5) 26(2) 26(3) 27(1)',
      'NĐ 105/2021': '37 38(1) 40(2) 40(3) 41(1) 41(2) 41(3) 41(5) 41(6) 42 42(2) 43(2) 43(3) 44 44(3) 45 46 47(1) 47(2) 48(1) 48(2) 48(3)',
      'NĐ 116/2021': '40(2)',
    },
    forms: { 'NĐ 105/2021': '03 04 05 06 07 08 09 10' },
  },
  {
    from: 'law-2021.md 1.3',
    is: 'đăng ký, cai nghiện tại gia đình, cộng đồng',
    articles: {
      'Luật 73/2021': '29(2) 30(2) 30(7)',
      'NĐ 116/2021': '3(3) 3(4) 3(5) 15 22 23 24 25 26 28(1) 28(4) 28(5) 30 30(1) 31 31(3) 32(1) 32(2) 32(3) 33 34(1) 34(4)',
    },
    forms: { 'NĐ 116/2021': '19 20 21 22 23 24 25 26a 27 28' },
  },
  {
    from: 'law-2021.md 1.4',
    is: 'cai nghiện tự nguyện tại cơ sở',
    articles: {
      'Luật 73/2021': '29(2) 31(1) 35(6) 36(3)',
      'NĐ 116/2021': '28(1) 35(2) 35(3) 37(1) 37(2) 38(1) 38(2) 38(3)',
    },
    forms: { 'NĐ 116/2021': '20 22 26b 28' },
  },
  {
    from: 'law-2021.md 1.5',
    is: 'điều trị thay thế',
    articles: { 'Luật 73/2021': '27(5) 32(3) 33(1) 40(1)', 'NĐ 116/2021': '28(1) 28(2) 30 77(2)', 'NĐ 90/2016': '3' },
    forms: { 'NĐ 116/2021': '24' },
  },
  {
    from: 'law-2021.md 1.10',
    is: 'các nhóm riêng',
    articles: { 'Luật 73/2021': '27 28 29 30 31 32 33 37(1) 37(2) 38 55', 'Luật XLVPHC': '118(1) 118(2)' },
  },
  {
    from: 'law-2021.md 5',
    is: 'kinh phí',
    articles: {
      'Luật 73/2021': '22 27 31(3) 37(2)',
      'NĐ 105/2021': '39(5)',
      'NĐ 116/2021': '34(4) 39(1) 39(2) 39(3) 80(1) 80(2) 80(3) 80(4)',
      'TT 62/2022/TT-BTC': '4(3) 4(4) 5(7) 5(8) 6(1) 6(2) 6(3) 7(1) 7(2) 7(3) 8(1) 8(3) 9',
    },
  },
  {
    from: 'law-2021.md 6',
    is: 'việc của xã',
    articles: {
      'Luật 73/2021': '26 26(2) 43 43(2) 46(6) 47(7) 49(3)',
      'NĐ 105/2021': '42 47(1) 47(3) 49',
      'NĐ 116/2021': '4(2) 29 30(1) 32(1) 33 34(1) 57(1) 57(2) 70(2) 77 78 79 79(3) 80 81 83(5) 84(1)',
      'PL 03/2022': '29(1)',
    },
  },
  {
    from: 'law-2026.md 1.1',
    is: 'xét nghiệm',
    articles: { 'Luật 120/2025': '23(1) 23(2) 23(3)', 'NĐ 163/2026': '56(1) 56(4) 56(5) 56(6)' },
    forms: { 'phụ lục III NĐ 163/2026': '01' },
  },
  {
    from: 'law-2026.md 1.2',
    is: 'quản lý người sử dụng',
    articles: {
      'Luật 120/2025': '24(1) 24(2) 24(4) 24(5) 24(7) 27 27(2)',
      'NĐ 163/2026': '58(1) 58(5) 58(6) 59(1) 59(2) 59(4) 60(1) 60(2) 61(1) 62 63(1) 63(3) 63(4) 64(2)',
    },
    forms: { 'phụ lục III NĐ 163/2026': '01 02 03 04 05 06 07 08 09 10' },
  },
  {
    from: 'law-2026.md 1.3',
    is: 'xác định tình trạng nghiện',
    articles: { 'Luật 120/2025': '31(1) 31(2) 31(3) 31(4) 31(6) 31(7) 31(8)', 'NĐ 163/2026': '89(1)' },
  },
  {
    from: 'law-2026.md 1.4',
    is: 'đăng ký, quyết định cai nghiện tự nguyện',
    articles: { 'NĐ 163/2026': '89(3) 89(4) 89(5) 90(3) 91(1) 91(2)' },
    forms: { 'phụ lục V NĐ 163/2026': '20 21 22 23 33 35' },
  },
  {
    from: 'law-2026.md 1.5',
    is: 'cai nghiện tại gia đình, cộng đồng',
    articles: {
      'Luật 120/2025': '32(2) 32(3) 32(4) 32(5) 32(8)',
      'NĐ 163/2026': '79 80 81 82 92(1) 93 130(1) 130(4) 131(1)',
    },
    forms: { 'phụ lục V NĐ 163/2026': '11 12 22 24 25 26 27 28 51 59' },
  },
  {
    from: 'law-2026.md 1.6',
    is: 'cai nghiện tại cơ sở tư nhân',
    articles: { 'Luật 120/2025': '33(2) 33(3) 33(4) 33(5) 46(2)', 'NĐ 163/2026': '75(5) 92(2) 94(2)' },
    forms: { 'phụ lục V NĐ 163/2026': '24 29 30 51' },
  },
  {
    from: 'law-2026.md 1.7',
    is: 'cai nghiện tự nguyện tại cơ sở công lập',
    articles: { 'Luật 120/2025': '34(3)', 'NĐ 163/2026': '95 96 97 131(2)' },
    forms: { 'phụ lục V NĐ 163/2026': '30 31 51' },
  },
  {
    from: 'law-2026.md 1.8',
    is: 'điều trị thay thế',
    articles: { 'Luật 120/2025': '35(1) 42(1) 43(2)', 'NĐ 163/2026': '89(2)', 'NĐ 141/2024': '36(2)' },
    forms: { 'phụ lục V NĐ 163/2026': '35', 'NĐ 141/2024': '09 10 11 12 13 14 15 16' },
  },
  {
    from: 'law-2026.md 1.12',
    is: 'giám sát điện tử',
    articles: {
      'Luật 120/2025': '12(1) 47(2)',
      'NĐ 163/2026': '14 15(1) 15(2) 16 16(3) 17 19 19(3) 19(4) 20 21 22 24(1) 25',
    },
    forms: { 'phụ lục I NĐ 163/2026': '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18' },
  },
  {
    from: 'law-2026.md 1.13',
    is: 'bậc xử lý vi phạm',
    articles: { 'Luật 120/2025': '47 54', 'Luật XLVPHC': '90(5) 95 96 103 104 118' },
  },
  {
    from: 'law-2026.md 1.14',
    is: 'chuyển tiếp',
    articles: { 'Luật 120/2025': '56(1) 56(2) 56(4) 56(5)', 'NĐ 163/2026': '151(1) 151(3) 151(4) 151(6)' },
  },
  {
    from: 'substitution-treatment.md 1',
    is: 'điều trị thay thế',
    articles: {
      'NĐ 141/2024': '16 29 30',
      'NĐ 90/2016': '22',
      'Luật 73/2021': '32(3)',
      'Luật 120/2025': '12',
      'TT 26/2023/TT-BYT': '5(1)',
    },
    forms: { 'NĐ 90/2016': '04', 'TT 26/2023/TT-BYT': '04 05 06' },
  },
  {
    from: 'README.md',
    is: 'đính chính về các mục trên',
    articles: {
      'Luật 120/2025': '24(6) 27(2) 31(6) 42(3)',
      'NĐ 163/2026': '24(2) 25(3) 25(4) 62 89(1) 131(1) 131(2)',
      'NĐ 141/2024': '36',
    },
  },
]
