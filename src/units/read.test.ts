import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isUnitId } from '../kernel/ids.ts'
import { readUnits, type UnitFiles, unitFiles } from './read.ts'

const files = Object.fromEntries(unitFiles.map((file) => [file, readFileSync(`reference/units/${file}`, 'utf8')])) as UnitFiles
const read = (changed: Partial<UnitFiles> = {}) => readUnits({ ...files, ...changed })

test('the files of the country give the units of both eras, each under an id of its own', () => {
  const units = read()
  if (!units.ok) throw new Error(units.refusals.map(({ detail }) => detail).join('\n'))
  const count = (kind: string, from: string) => units.value.units.filter((u) => u.kind === kind && u.from === from).length
  expect([count('province', '2022-01-01'), count('district', '2022-01-01'), count('commune', '2022-01-01')]).toEqual([63, 696, 10035])
  expect([count('province', '2025-07-01'), count('district', '2025-07-01'), count('commune', '2025-07-01')]).toEqual([34, 0, 3321])
  expect(new Set(units.value.units.map(({ id }) => id)).size).toBe(14149)
  expect(units.value.units.every(({ id }) => isUnitId(id))).toBe(true)
  expect(units.value.units.filter(({ name }) => /^\p{Ll}/u.test(name))).toEqual([])
  expect(units.value.units.filter(({ code }) => code === '10570')).toEqual([
    {
      id: '10570@2022-01-01',
      code: '10570',
      kind: 'commune',
      name: 'Phường Cộng Hoà',
      parent: '290@2022-01-01',
      from: '2022-01-01',
      until: '2025-07-01',
    },
    {
      id: '10570@2025-07-01',
      code: '10570',
      kind: 'commune',
      name: 'Phường Trần Hưng Đạo',
      parent: '31@2025-07-01',
      from: '2025-07-01',
      until: undefined,
    },
  ])
})

test('everything that is wrong with the files is said at once, with the line', () => {
  const broken = read({
    'districts-until-2025-06-30.csv': 'code,name,province_code\n288,Thành phố Hải Dương,30\n288,,32\n318,Huyện Bạch Long Vĩ,31\n',
    'communes-until-2025-06-30.csv': 'code,name,district_code\n507,Phường Cẩm Thượng,288\n',
    'communes-from-2025-07-01.csv': 'code,name,province_code,predecessor_commune_codes\n10507,Phường Thành Đông,31,10507\n',
  })
  expect(broken.ok ? [] : broken.refusals.map(({ why, detail }) => `${why}: ${detail}`)).toEqual([
    'twice: districts-until-2025-06-30.csv, dòng 2: mã 288 có nhiều lần.',
    'unit: districts-until-2025-06-30.csv, dòng 3: mã hoặc tên đơn vị không đúng (“288”).',
    'twice: districts-until-2025-06-30.csv, dòng 3: mã 288 có nhiều lần.',
    'unknown: districts-until-2025-06-30.csv, dòng 3: không có đơn vị 32@2022-01-01.',
    'unit: communes-until-2025-06-30.csv, dòng 2: mã hoặc tên đơn vị không đúng (“507”).',
    'unknown: communes-from-2025-07-01.csv, dòng 2: không có đơn vị 10507@2022-01-01.',
  ])
})

test('a file with other columns is not read', () => {
  const broken = read({
    'provinces-until-2025-06-30.csv': 'code;name\n30;Tỉnh Hải Dương\n',
    'provinces-from-2025-07-01.csv': 'code,name,predecessor_province_codes\n31,Thành phố Hải Phòng\n',
  })
  expect(broken.ok ? [] : broken.refusals.map(({ detail }) => detail)).toEqual([
    'provinces-until-2025-06-30.csv: dòng đầu phải là “code,name”.',
    'provinces-from-2025-07-01.csv, dòng 2: có 2 cột, cần 3 cột.',
  ])
})
