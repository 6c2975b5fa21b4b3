import { type Random, weighted } from './random.ts'

export const family = weighted(`
  Nguyễn 315 Trần 109 Lê 86 Phạm 59 Huỳnh 23 Hoàng 28 Phan 28 Vũ 25 Võ 24 Đặng 19 Bùi 20 Đỗ 18 Hồ 12 Ngô 13 Dương 12 Lý 8 Đinh 9 Đoàn 8 Trịnh 8
  Trương 15 Mai 6 Lương 8 Tạ 4 Cao 7 Hà 8 Chu 4 Tô 4 Phùng 5 Vương 4 Quách 2 La 2 Lưu 5 Thái 4 Từ 1 Tống 2 Triệu 3 Nông 6 Ma 3 Hứa 2 Đàm 2 Kiều 2
  Lò 7 Lường 4 Quàng 4 Cà 3 Tòng 3 Vàng 4 Giàng 5 Sùng 4 Thào 3 Mùa 2 Lầu 2 Thạch 4 Sơn 2 Danh 2 Kim 3 Châu 3 Đào 8 Nghiêm 2 Khổng 1 Văn 2 Lâm 8
  Đồng 2 Cù 1 Mạc 1 Bạch 2 Vi 5 Hoàng_Thị 1 Khuất 1 Bế 1 Lục 2 Mã 2 Ninh 2 Phí 1 Thân 2 Ong 1 Quan 1 Sầm 1 Tăng 2 Ung 1 Vòng 1 Xa 1 Y 2 Rơ 1 Ksor 1
  Siu 1 Nay 1 Rah 1 Hờ 1 Bàn 3 Phàn 1 Tẩn 2 Chảo 2 Lù 1 Hảng 1 Cứ 1 Ly 2 Điểu 2 Thị 1 Chế 1 Lữ 2 Tôn 1 Diệp 2 Dư 1 Giáp 2 Hàn 1 Ân 1 Âu 1 Đậu 2 Hoa 1
  Mẫn 1 Nhữ 1 Phó 1 Tiêu 1 Trà 1 Uông 1 Viên 1 Ông 1 Lại 3 Lã 2 Doãn 2 Đới 1 Hầu 1 Khúc 1 Đường 1 Thẩm 1 Trang 1 Tưởng 1 Thiều 1 Thịnh 1`)
export const manMiddle = weighted(`
  Văn 300 Hữu 50 Đức 55 Công 42 Quang 45 Minh 62 Xuân 38 Ngọc 48 Thành 38 Trọng 26 Đình 34 Quốc 42 Thanh 46 Hoàng 40 Anh 22 Tiến 26 Duy 30 Bá 13
  Đăng 15 Thế 22 Mạnh 20 Viết 10 Tuấn 16 Hải 11 Trung 13 Nhật 10 Gia 14 Khắc 8 Phúc 9 Việt 9 A 9 Sỹ 5 Như 4 Kim 4 Chí 13 Hồng 10 Tấn 12 Nam 6 Phi 6
  Thái 7 Huy 6 Bảo 6 Phước 5 Vĩnh 5 Thiện 4 Trí 5 Cao 4 Thiên 4 Hoài 5 Long 4 Nguyên 5 Sơn 4 Tất 3 Doãn 2 Danh 2 Sĩ 2 Quý 4 Lâm 3 Trường 4 Hùng 3`)
export const womanMiddle = weighted(`
  Thị 420 Ngọc 62 Thu 36 Thanh 42 Kim 32 Mỹ 18 Phương 26 Hồng 26 Thùy 18 Bích 14 Minh 18 Quỳnh 13 Hoàng 12 Thúy 12 Khánh 11 Diệu 8 Tuyết 8 Như 11
  Mai 8 Lan 6 Anh 8 Ánh 5 Cẩm 6 Hải 4 Huyền 4 Lệ 4 Mộng 2 Tú 3 Thảo 4 Trúc 4 Vân 4 Xuân 6 Yến 4 Bảo 5 Hoài 4 Kiều 4 Tố 2 Thiên 2`)
export const manGiven = weighted(`
  Hùng 40 Dũng 36 Cường 32 Tuấn 42 Anh 34 Nam 32 Sơn 32 Hải 32 Long 30 Thắng 28 Hiếu 24 Đức 26 Minh 30 Tùng 18 Bình 20 Hòa 15 Thành 28 Trung 24 Kiên 17
  Hưng 20 Quân 18 Phong 20 Huy 24 Khánh 12 Vinh 14 Toàn 14 Tú 14 Tiến 16 Mạnh 14 Quang 20 Việt 13 Linh 10 Lâm 13 Đạt 18 Duy 15 Hoàng 17 Khoa 11 Phúc 14
  Phước 8 Tài 12 Thịnh 10 Trọng 8 Vũ 10 Thái 10 Giang 10 Chiến 9 Chung 7 Công 7 Dương 8 Định 6 Đông 7 Hà 6 Hậu 6 Hiệp 8 Hoan 4 Học 3 Khải 5 Lộc 7 Lợi 6
  Luân 4 Lực 6 Nghĩa 8 Nhân 7 Ninh 4 Phát 7 Sáng 4 Sang 6 Tân 8 Thiện 6 Thọ 4 Thuận 6 Tín 4 Tính 3 Trường 10 Văn 5 Vương 5 Páo 2 Súa 1 Dế 1 Chống 1 Pó 1
  Tráng 1 Ước 1 Xuyên 1 Quyết 6 Quý 7 Quốc 6 Nhật 4 Ngọc 8 Bảo 8 Cảnh 5 Lý 2 Kỳ 3 Vỹ 2 Sỹ 1 Hỷ 1 Tỵ 1 Chương 3 Cương 5 Doanh 3 Đại 5 Đăng 3 Đoàn 4 Điệp 4
  Hinh 1 Hoạt 1 Huân 3 Huấn 4 Hoành 2 Kha 2 Khang 5 Khiêm 3 Khôi 4 Lập 2 Liêm 3 Luyện 2 Lương 3 Mão 1 Năm 3 Năng 2 Nguyên 7 Nhất 2 Phú 6 Phương 8 Quyền 4
  Thạch 3 Thăng 3 Thao 1 Thi 2 Thiệu 1 Thông 4 Thụ 1 Thực 1 Tịnh 1 Toán 2 Tráng 1 Triều 2 Trí 4 Trình 2 Trịnh 1 Trực 2 Trưởng 2 Tuân 3 Tuyên 3 Tuyến 2 Từ 2
  Út 3 Viễn 1 Võ 1 Vượng 3 Xuân 5 Y 1 Bách 3 Bằng 4 Biên 3 Bính 1 Bốn 1 Ba 2 Cần 1 Chánh 2 Chinh 3 Chính 5 Chức 1 Cử 1 Dân 2 Diện 1 Danh 4 Dần 1 Đồng 2 Đô 1`)
export const womanGiven = weighted(`
  Hương 34 Lan 28 Hoa 26 Linh 36 Trang 34 Hà 28 Thảo 26 Phương 30 Anh 34 Nga 20 Hằng 26 Hạnh 20 Thủy 20 Thúy 12 Yến 18 Ngọc 22 Mai 22 Huyền 22 Vân 20
  Loan 14 Oanh 12 Nhung 18 Dung 16 Hiền 22 Hồng 18 Tuyết 12 Ánh 10 Chi 14 Giang 10 Hòa 10 Huệ 14 Hường 8 Lệ 6 Liên 14 Liễu 4 Lý 6 My 12 Nguyệt 10 Nhi 12
  Như 8 Quỳnh 16 Tâm 12 Thanh 14 Thu 18 Thư 12 Trâm 8 Trinh 8 Trúc 8 Tú 6 Uyên 8 Vy 10 Xuân 10 Bích 8 Cúc 4 Đào 4 Duyên 8 Khánh 4 Kiều 5 Ly 5 Mỵ 1 Chư 1
  Dính 1 Mẩy 1 Ngân 12 Quyên 8 Sương 4 Tiên 6 Trà 4 Hảo 4 Hiên 3 Hoài 4 Hợp 1 Khuyên 2 Lam 2 Luyến 2 Lựu 1 Mận 1 Mơ 1 Na 2 Ngà 4 Nhàn 3 Nở 1 Phấn 1 Phượng 8
  Quế 3 Sen 2 Thắm 4 Thêu 1 Thơm 4 Thoa 4 Thùy 7 Thương 6 Tình 3 Tươi 3 Vui 1 Xoan 1 Bình 6 Châm 1 Diễm 4 Diệp 3 Diệu 3 Gấm 1 Hậu 4 Hoàn 3 Hoan 1`)

/** Family, middle and given names in about the frequencies of the country; nobody of these lives. */
export const inventName = (random: Random, sex: 'male' | 'female'): string => {
  const [middle, given] = sex === 'male' ? [manMiddle, manGiven] : [womanMiddle, womanGiven]
  const [first, second] = [middle(random), random() < 0.2 ? [middle(random)] : []]
  return [family(random), first, ...second.filter((m) => m !== first), given(random)].join(' ')
}
