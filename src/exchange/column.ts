/** How the cells of a column are read. */
export type Reading =
  | { readonly is: 'name' | 'birth' | 'sex' | 'number' | 'text' | 'day' | 'when' | 'flag' }
  | { readonly is: 'whole'; readonly unit?: string | undefined }
  | { readonly is: 'choice'; readonly of: Readonly<Record<string, string>> }
  | { readonly is: 'unit'; readonly kind: string }

/** One thing that an import takes from each row. `key` is the field of the adoption or of the person that it fills. */
export type Column = {
  readonly key: string
  readonly label: string
  readonly help: string
  readonly required: boolean
  readonly reading: Reading
  /** Other headings under which offices have it. */
  readonly aliases: readonly string[]
}

const person = (key: string, label: string, reading: Reading, required: boolean, help: string, ...aliases: readonly string[]): Column => ({
  key,
  label,
  help,
  required,
  reading,
  aliases,
})

/** What is written down of a person, whatever the work. */
export const personColumns: readonly Column[] = [
  person(
    'name',
    'Họ và tên',
    { is: 'name' },
    true,
    'Chữ hoa hay chữ thường đều được.',
    'Họ tên',
    'Họ tên đầy đủ',
    'Tên',
    'Họ, chữ đệm và tên khai sinh',
  ),
  person(
    'birth',
    'Ngày sinh',
    { is: 'birth' },
    true,
    'Ngày/tháng/năm, hoặc chỉ năm.',
    'Năm sinh',
    'Ngày tháng năm sinh',
    'Sinh ngày',
    'Sinh năm',
  ),
  person('sex', 'Giới tính', { is: 'sex' }, true, 'Nam hoặc Nữ.', 'Phái', 'Nam/Nữ', 'Giới', 'GT'),
  person(
    'number',
    'Số định danh cá nhân',
    { is: 'number' },
    false,
    '12 chữ số (chứng minh cũ: 9), hoặc hộ chiếu. Để định dạng Văn bản, nếu không Excel bỏ số 0 ở đầu.',
    'CCCD',
    'Số CCCD',
    'Căn cước công dân',
    'Số căn cước',
    'CMND',
    'Số CMND',
    'CMND/CCCD',
    'Số CMND/CCCD',
    'Số CCCD/CMND',
    'Số định danh',
    'Số giấy tờ',
    'Hộ chiếu',
    'Số hộ chiếu',
  ),
  person(
    'unit',
    'Xã, phường nơi cư trú',
    { is: 'unit', kind: 'commune' },
    true,
    'Tên xã, phường, đặc khu hiện nay.',
    'Xã',
    'Phường',
    'Xã/phường',
    'Phường/xã',
    'Xã, phường, đặc khu',
    'Đơn vị',
  ),
  person(
    'address',
    'Địa chỉ',
    { is: 'text' },
    false,
    'Số nhà, thôn, tổ dân phố; được giữ đúng như đã ghi.',
    'Nơi ở',
    'Chỗ ở',
    'Chỗ ở hiện nay',
    'Nơi ở hiện nay',
    'Nơi cư trú',
    'Nơi thường trú',
    'Hộ khẩu thường trú',
    'HKTT',
    'Thôn/tổ',
  ),
]
