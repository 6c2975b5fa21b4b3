/**
 * Sentences of the program, by the Vietnamese one that the code says: those of shapes, of accounts, of registering and of units. Those that
 * follow from the law and from files have none (docs/decisions/0204).
 */
export const inEnglish: Readonly<Record<string, string>> = {
  'Có ký tự không đọc được.': 'It holds characters that cannot be read.',
  'Không được để trống.': 'This may not be left empty.',
  'Mã không đúng.': 'This is not an id.',
  'Tên không đúng.': 'This is not a name of the program.',
  'Địa chỉ không đúng.': 'This is not an address of a page.',
  'Chọn một đơn vị trong danh mục.': 'Choose a unit from the list.',
  'Không có loại đơn vị này.': 'There is no such kind of unit.',
  'Chọn loại tổ chức trong danh mục.': 'Choose a kind of organisation from the list.',
  'Cần một ngày có thật, ví dụ 5/3/2026.': 'A real day is wanted, for example 5/3/2026.',
  'Cần một ngày có thật, có thể kèm giờ phút.': 'A real day is wanted, with hour and minute if you like.',
  'Cần ngày sinh, hoặc chỉ năm sinh.': 'A day of birth is wanted, or only the year.',
  'Nhập mật khẩu.': 'Enter the password.',
  'Mã gồm 6 chữ số.': 'The code has 6 digits.',
  'Tên đăng nhập: 3–40 ký tự a–z, 0–9, dấu chấm, gạch.': 'A sign-in name has 3 to 40 characters: a–z, 0–9, dots and dashes.',
  'Số căn cước có 12 chữ số (chứng minh cũ: 9), hộ chiếu bắt đầu bằng chữ.':
    'An identity number has 12 digits (an old one 9); a passport begins with a letter.',
  'Số chứng minh nhân dân cũ có 9 chữ số.': 'An old identity number has 9 digits.',
  'Số giấy tờ chỉ có chữ in hoa và chữ số.': 'The number of a paper has only capital letters and digits.',
  'Ảnh lớn hơn 80 kB.': 'The photo is larger than 80 kB.',
  'Nhiều nhất 200 hồ sơ.': 'At most 200 cases.',
  'Số thứ tự gồm 1–4 chữ số.': 'The number of a line has 1 to 4 digits.',
  'Mã kế hoạch không đúng.': 'This is no name of a plan.',
  'Đơn vị cấp trên không có vào ngày này.': 'The unit above does not exist on this day.',
  'Loại tổ chức này không trực thuộc loại đơn vị đã chọn.': 'This kind of organisation does not lie in the kind of unit chosen.',
  'Đơn vị không thể trực thuộc chính mình.': 'A unit cannot lie in itself.',
  'Tổ chức này đã có trong danh mục.': 'This organisation is in the register already.',
  'Danh mục bắt đầu từ 01/01/2022: chọn từ ngày này trở đi.': 'The register begins on 01/01/2022: choose that day or a later one.',
  'Loại tổ chức này không còn từ 01/7/2025.': 'There is none of this kind from 01/7/2025 on.',
  'Không có đơn vị này.': 'There is no such unit.',
  'Đơn vị hành chính theo danh mục nhà nước, không sửa ở đây.':
    'Administrative units follow the list of the state and are not changed here.',
  'Ngày này phải sau lần đổi trước và trong thời gian đơn vị còn hoạt động.':
    'This day must be after the last change and while the unit exists.',
  'Đơn vị tiếp nhận phải cùng loại và đang hoạt động vào ngày đó.': 'Who takes over must be of the same kind and exist on that day.',
  'Đơn vị này đã kết thúc hoạt động.': 'This unit has ended.',
  'Ngày kết thúc phải sau ngày bắt đầu và sau lần đổi tên gần nhất.':
    'The end must be after the beginning and after the last change of name.',
  'Một đơn vị tiếp nhận được chọn hai lần.': 'A unit that takes over was chosen twice.',
  'Đơn vị này còn hoạt động: không có gì để phân công.': 'This unit exists: there is nothing to assign.',
  'Chọn một trong các đơn vị đã tiếp nhận đơn vị cũ.': 'Choose one of the units that took over from it.',
  'Đơn vị tiếp nhận đã rõ, không cần chọn.': 'Who took over is known; there is nothing to choose.',
  'Không có ghi nhận này, hoặc đã bị hủy.': 'There is no such record, or it was taken back.',
  'Đơn vị đã lập không xóa được: hãy ghi ngày kết thúc.': 'A unit that was added cannot be removed: record the day of its end.',
  'Ghi nhận sau dựa vào ghi nhận này: hãy hủy ghi nhận sau trước.': 'A later record stands on this one: take that back first.',
  'Số này đã có hồ sơ ở đơn vị khác. Hãy tìm theo số và nêu mục đích.':
    'Another unit has a file under this number. Search for it and state your purpose.',
  'Ngày sinh chưa đến.': 'The birth is yet to come.',
  'Ngày cấp chưa đến.': 'The day of issue is yet to come.',
  'Chọn xã, phường, đặc khu trong danh mục.': 'Choose a commune, ward or special zone from the list.',
  'Đợt rà soát này đã chốt.': 'This round of the survey is closed.',
  'Tài khoản này hiện không giữ chức vụ nào.': 'This account holds no office now.',
  'Mật khẩu không đúng.': 'The password is not right.',
  'Mật khẩu hiện nay không đúng.': 'The present password is not right.',
  'Mã không đúng hoặc đã dùng. Đợi mã mới trên điện thoại.': 'The code is wrong or was used. Wait for a new one on the phone.',
  'Mã không đúng, hoặc đã quá 10 phút. Bắt đầu lại.': 'The code is wrong, or 10 minutes have passed. Begin anew.',
  'Tên đăng nhập này đã có.': 'This sign-in name is taken.',
  'Không có chức vụ này.': 'There is no such office.',
  'Chức vụ này không có ở loại đơn vị đó.': 'There is no such office in that kind of unit.',
  'Chức vụ chỉ giao từ hôm nay trở đi.': 'An office is given from today on only.',
  'Ngày giữ chức vụ không hợp lệ hoặc chồng lên lần trước.': 'The days of the office are not possible, or overlap those of before.',
  'Người ký không giữ chức vụ này ở đơn vị này vào ngày đó. Chọn người ký khác, hoặc ghi theo người đã ký trên giấy.':
    'The signer did not hold this office in this unit on that day. Choose another signer, or record who signed the paper.',
  'Không có biện pháp này.': 'There is no such measure.',
  'Không có cách hiểu này.': 'There is no such reading.',
  'Kế hoạch này vừa có một bản khác. Mở lại trang nhập để xem bản mới khác bản của bạn ở đâu.':
    'Another version of this plan was just written down. Open the page again to see where yours differs.',
  'Kế hoạch trong tệp giống hệt bản đang có; không có gì để ghi.':
    'The plan in the file is the one that is there; there is nothing to write.',
  'Mốc để so sánh phải không muộn hơn mốc đang xem, cả ngày tính và ngày biết.':
    'The earlier cut-off must not lie after the later one, in neither of its two days.',
}
