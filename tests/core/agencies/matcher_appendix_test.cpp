// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agencytesting.h"

#include <QSet>

// Every distinct cell of the columns "Cơ quan chủ trì", "Cơ quan phối hợp", "Cơ quan chủ trì thực hiện" and
// "Đơn vị chưa hoàn thành" of appendices 01, 02, 04, 05 and 06 to the report of 18 July 2025, as written,
// with what a careful reader takes from it; then the addressees of the notices of 20 June and 15 July 2025.

namespace dondoc::testing {
namespace {

struct Cell {
    const char *written;
    const char *read;
};

void PrintTo(const Cell &item, std::ostream *out)
{
    *out << item.written;
}

// clang-format off
const Cell appendixCells[] = {
    {"Bộ Khoa học và Công nghệ",
     "Bộ Khoa học và Công nghệ"},
    {"Ban Tuyên giáo và Dân vận Trung ương; các bộ, ngành, địa phương; VTV, VOV, TTXVN",
     "Ban Tuyên giáo và Dân vận Trung ương | {ministries-and-provinces} | Đài Truyền hình Việt Nam | Đài Tiếng nói Việt Nam | Thông tấn xã Việt Nam"},
    {"Các bộ, ngành, địa phương",
     "{ministries-and-provinces}"},
    {"Bộ Nội vụ",
     "Bộ Nội vụ"},
    {"Bộ Tài chính",
     "Bộ Tài chính"},
    {"Bộ Công an, Bộ Nội vụ, Bộ Tài chính, Thanh tra Chính phủ, các bộ, ngành và địa phương khác liên quan",
     "Bộ Công an | Bộ Nội vụ | Bộ Tài chính | Thanh tra Chính phủ | {ministries-and-provinces-related}"},
    {"Các bộ, ngành và địa phương liên quan",
     "{ministries-and-provinces-related}"},
    {"Các bộ, ngành và địa phương",
     "{ministries-and-provinces}"},
    {"Bộ Khoa học và Công nghệ, Bộ Giáo dục và Đào tạo",
     "Bộ Khoa học và Công nghệ | Bộ Giáo dục và Đào tạo"},
    {"Bộ Khoa học và Công nghệ, Bộ Giáo dục và Đào tạo, các bộ, ngành liên quan",
     "Bộ Khoa học và Công nghệ | Bộ Giáo dục và Đào tạo | {ministries-related}"},
    {"Bộ Giáo dục và Đào tạo",
     "Bộ Giáo dục và Đào tạo"},
    {"Bộ Quốc phòng",
     "Bộ Quốc phòng"},
    {"Các bộ, ngành liên quan",
     "{ministries-related}"},
    {"Các bộ, ngành",
     "{ministries}"},
    {"Bộ Công Thương",
     "Bộ Công Thương"},
    {"Bộ Xây dựng",
     "Bộ Xây dựng"},
    {"Bộ Nông nghiệp và Môi trường",
     "Bộ Nông nghiệp và Môi trường"},
    {"Bộ Tư pháp",
     "Bộ Tư pháp"},
    {"Các bộ, ngành; Các tập đoàn, doanh nghiệp",
     "{ministries} | {enterprises}"},
    {"Các bộ, ngành, liên quan",
     "{ministries-related}"},
    {"Các cơ quan Đảng, Quốc hội, Tòa án nhân dân tối cao, Viện Kiểm sát nhân dân tối cao",
     "{party-agencies} | Quốc hội | Tòa án nhân dân tối cao | Viện kiểm sát nhân dân tối cao"},
    {"Văn phòng Chính phủ",
     "Văn phòng Chính phủ"},
    {"Bộ Y tế",
     "Bộ Y tế"},
    {"Bộ Công an",
     "Bộ Công an"},
    {"Tổ giúp việc Ban Chỉ đạo Trung ương; Hội đồng Tư vấn quốc gia của Ban Chỉ đạo Trung ương",
     "Tổ giúp việc Ban Chỉ đạo Trung ương | Hội đồng Tư vấn quốc gia của Ban Chỉ đạo Trung ương"},
    {"Bộ Nông nghiệp và Môi trường, Bộ Tài chính, Bộ Y tế, Bộ Giáo dục và Đào tạo, Bộ Dân tộc và Tôn giáo, Đồng Nai, Hà Tĩnh, Bắc Ninh, Thanh Hóa, Ninh Bình",
     "Bộ Nông nghiệp và Môi trường | Bộ Tài chính | Bộ Y tế | Bộ Giáo dục và Đào tạo | Bộ Dân tộc và Tôn giáo | Đồng Nai | Hà Tĩnh | Bắc Ninh | Thanh Hóa | Ninh Bình"},
    {"Bộ Dân tộc và Tôn giáo, Bộ Ngoại giao",
     "Bộ Dân tộc và Tôn giáo | Bộ Ngoại giao"},
    {"Đồng Nai, Đồng Tháp, Thanh Hóa",
     "Đồng Nai | Đồng Tháp | Thanh Hóa"},
    {"Bộ Giáo dục và Đào tạo, Bộ Ngoại giao, Bộ Dân tộc và Tôn giáo, Bộ Xây dựng, Bộ Tài chính, Bộ Quốc phòng, Bộ Nông nghiệp và Môi trường",
     "Bộ Giáo dục và Đào tạo | Bộ Ngoại giao | Bộ Dân tộc và Tôn giáo | Bộ Xây dựng | Bộ Tài chính | Bộ Quốc phòng | Bộ Nông nghiệp và Môi trường"},
    {"Bộ Xây dựng, Bộ Nông nghiệp và Môi trường cùng các cơ quan liên quan",
     "Bộ Xây dựng | Bộ Nông nghiệp và Môi trường | {agencies-related}"},
    {"Đảng ủy Bộ Nông nghiệp và Môi trường",
     "Đảng ủy Bộ Nông nghiệp và Môi trường"},
    {"Đảng ủy Bộ Khoa học và Công nghệ",
     "Đảng ủy Bộ Khoa học và Công nghệ"},
    {"Các địa phương",
     "{provinces}"},
    {"Ninh Bình, Lào Cai, Lạng Sơn, Khánh Hòa, Hà Nội, Đồng Tháp, Bắc Ninh, An Giang, Vĩnh Long",
     "Ninh Bình | Lào Cai | Lạng Sơn | Khánh Hòa | Hà Nội | Đồng Tháp | Bắc Ninh | An Giang | Vĩnh Long"},
    {"Các Bộ: Khoa học và Công nghệ, Tài chính, Xây dựng, Nội vụ, Nông nghiệp và Môi trường",
     "Bộ Khoa học và Công nghệ | Bộ Tài chính | Bộ Xây dựng | Bộ Nội vụ | Bộ Nông nghiệp và Môi trường"},
    {"Bộ Dân tộc và Tôn giáo, Bộ Ngoại giao, Đồng Tháp",
     "Bộ Dân tộc và Tôn giáo | Bộ Ngoại giao | Đồng Tháp"},
    {"Bộ Tài chính, Lào Cai, Lạng Sơn, Khánh Hòa, Hà Tĩnh, Bộ Xây dựng, Hà Nội, Đồng Tháp, Đồng Nai, Thanh Hóa, An Giang, Bắc Ninh, Bộ Công thương, Bộ Dân tộc và Tôn giáo, Bộ Ngoại giao, Bộ Nội vụ, Ninh Bình",
     "Bộ Tài chính | Lào Cai | Lạng Sơn | Khánh Hòa | Hà Tĩnh | Bộ Xây dựng | Hà Nội | Đồng Tháp | Đồng Nai | Thanh Hóa | An Giang | Bắc Ninh | Bộ Công Thương | Bộ Dân tộc và Tôn giáo | Bộ Ngoại giao | Bộ Nội vụ | Ninh Bình"},
    {"Bộ Tài chính, Bộ Ngoại giao, Bộ Giáo dục và Đào tạo, Bộ Dân tộc và Tôn giáo, Bộ Công thương, Bắc Ninh, An Giang, Ninh Bình, Lào Cai, Lạng Sơn, Hà Nội, Đồng Nai",
     "Bộ Tài chính | Bộ Ngoại giao | Bộ Giáo dục và Đào tạo | Bộ Dân tộc và Tôn giáo | Bộ Công Thương | Bắc Ninh | An Giang | Ninh Bình | Lào Cai | Lạng Sơn | Hà Nội | Đồng Nai"},
    {"Bộ Xây dựng, Bộ Tài chính, Bộ Ngoại giao, Bộ Dân tộc và Tôn giáo, Bắc Ninh, An Giang, Ninh Bình, Lào Cai, Lạng Sơn, Khánh Hòa, Hà Nội, Đồng Tháp, Đồng Nai, Đắk Lắk,",
     "Bộ Xây dựng | Bộ Tài chính | Bộ Ngoại giao | Bộ Dân tộc và Tôn giáo | Bắc Ninh | An Giang | Ninh Bình | Lào Cai | Lạng Sơn | Khánh Hòa | Hà Nội | Đồng Tháp | Đồng Nai | Đắk Lắk"},
    {"Đảng ủy các bộ, ngành, địa phương",
     "{party-committees}"},
    {"Bộ Công thương, Hà Nội, Đồng Tháp, Đồng Nai, Đắk Lắk, Bộ Tài chính, Bộ Nội vụ, Bộ Dân tộc và Tôn giáo, Ninh Bình, An Giang, Bắc Ninh, Lào Cai, Lạng Sơn, Khánh Hòa, Hà Tĩnh",
     "Bộ Công Thương | Hà Nội | Đồng Tháp | Đồng Nai | Đắk Lắk | Bộ Tài chính | Bộ Nội vụ | Bộ Dân tộc và Tôn giáo | Ninh Bình | An Giang | Bắc Ninh | Lào Cai | Lạng Sơn | Khánh Hòa | Hà Tĩnh"},
    {"Các bộ, cơ quan, địa phương",
     "{ministries-agencies-and-provinces}"},
    {"Bộ Công thương, Bộ Nông nghiệp và Môi trường, Cà Mau, Hải Phòng, Gia Lai, Lai Châu",
     "Bộ Công Thương | Bộ Nông nghiệp và Môi trường | Cà Mau | Hải Phòng | Gia Lai | Lai Châu"},
    {"Đảng ủy Bộ Tài chính",
     "Đảng ủy Bộ Tài chính"},
    {"Bộ Ngoại giao",
     "Bộ Ngoại giao"},
    {"Bộ Tài chính, Bộ Nông nghiệp và Môi trường, Bộ Ngoại giao, Bộ Dân tộc và Tôn giáo, Bắc Ninh, An Giang, Thanh Hóa, Lạng Sơn, Khánh Hòa, Hà Tĩnh, Hà Nội, Đồng Nai",
     "Bộ Tài chính | Bộ Nông nghiệp và Môi trường | Bộ Ngoại giao | Bộ Dân tộc và Tôn giáo | Bắc Ninh | An Giang | Thanh Hóa | Lạng Sơn | Khánh Hòa | Hà Tĩnh | Hà Nội | Đồng Nai"},
    {"Bộ Tư pháp, Bộ Nông nghiệp và Môi trường, Ủy ban nhân dân các địa phương",
     "Bộ Tư pháp | Bộ Nông nghiệp và Môi trường | {peoples-committees}"},
    {"Bộ Nông nghiệp và Môi trường, Quảng Ninh, Ninh Bình, Hà Tĩnh, Lạng Sơn, Khánh Hòa, Hưng Yên, An Giang, Bắc Ninh, Cà Mau, Đắk Lắk, Đồng Nai, Đồng Tháp, Gia Lai, thành phố Hà Nội, Thanh Hóa, Tây Ninh.",
     "Bộ Nông nghiệp và Môi trường | Quảng Ninh | Ninh Bình | Hà Tĩnh | Lạng Sơn | Khánh Hòa | Hưng Yên | An Giang | Bắc Ninh | Cà Mau | Đắk Lắk | Đồng Nai | Đồng Tháp | Gia Lai | Hà Nội | Thanh Hóa | Tây Ninh"},
    {"Bộ, ngành, địa phương",
     "{ministries-and-provinces}"},
    {"Bộ, ngành, chuyên gia",
     "{ministries} | {experts}"},
    {"Bộ Tài chính, Bộ Khoa học và Công nghệ",
     "Bộ Tài chính | Bộ Khoa học và Công nghệ"},
    {"Văn phòng Trung ương Đảng",
     "Văn phòng Trung ương Đảng"},
    {"bộ, ngành, địa phương",
     "{ministries-and-provinces}"},
    {"Bộ Tài chính,\u00a0Bộ Ngoại giao\u00a0và các doanh nghiệp lớn liên quan",
     "Bộ Tài chính | Bộ Ngoại giao | {enterprises}"},
    {"Các Bộ: Khoa học và Công nghệ, Công an, Quốc phòng, Tài chính, Nông nghiệp và Môi trường, Xây dựng, Công Thương, Giáo dục và Đào tạo, Y tế và các cơ quan có liên quan",
     "Bộ Khoa học và Công nghệ | Bộ Công an | Bộ Quốc phòng | Bộ Tài chính | Bộ Nông nghiệp và Môi trường | Bộ Xây dựng | Bộ Công Thương | Bộ Giáo dục và Đào tạo | Bộ Y tế | {agencies-related}"},
    {"Bộ Tài chính, Bộ Công Thương và các bộ, ngành, địa phương",
     "Bộ Tài chính | Bộ Công Thương | {ministries-and-provinces}"},
    {"Bộ Công thương",
     "Bộ Công Thương"},
    {"Các cơ quan liên quan",
     "{agencies-related}"},
    {"Bộ Khoa học và Công nghệ, Bộ Giáo dục và Đào tạo, Bộ Tài chính, Bộ Ngoại giao",
     "Bộ Khoa học và Công nghệ | Bộ Giáo dục và Đào tạo | Bộ Tài chính | Bộ Ngoại giao"},
    {"Các bộ, cơ quan liên quan",
     "{ministries-and-agencies-related}"},
    {"Bộ Khoa học và Công nghệ, Bộ Nội vụ, Bộ Ngoại giao",
     "Bộ Khoa học và Công nghệ | Bộ Nội vụ | Bộ Ngoại giao"},
    {"Bộ Tài chính, Bộ Nội vụ, Ngân hàng Nhà nước Việt Nam và các địa phương có liên quan",
     "Bộ Tài chính | Bộ Nội vụ | Ngân hàng Nhà nước Việt Nam | {provinces-related}"},
    {"Bộ Khoa học và Công nghệ cùng Bộ Tài chính",
     "Bộ Khoa học và Công nghệ | Bộ Tài chính"},
    {"Bộ Công an, Bộ Quốc phòng, Bộ Khoa học và Công nghệ",
     "Bộ Công an | Bộ Quốc phòng | Bộ Khoa học và Công nghệ"},
    {"Bộ Khoa học và Công nghệ và các cơ quan, đơn vị liên quan",
     "Bộ Khoa học và Công nghệ | {agencies-related}"},
    {"Bộ Tư pháp, Văn phòng Chính phủ",
     "Bộ Tư pháp | Văn phòng Chính phủ"},
    {"Bộ Tài chính, Bộ Công Thương và các cơ quan, địa phương",
     "Bộ Tài chính | Bộ Công Thương | {agencies-and-provinces}"},
    {"Bộ Công Thương và Tập đoàn Điện lực Việt Nam",
     "Bộ Công Thương | Tập đoàn Điện lực Việt Nam"},
    {"Bộ Xây dựng, Bộ Khoa học và Công nghệ, Văn phòng Chính phủ, Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
     "Bộ Xây dựng | Bộ Khoa học và Công nghệ | Văn phòng Chính phủ | {peoples-committees}"},
    {"Ban Cơ yếu Chính phủ",
     "Ban Cơ yếu Chính phủ"},
    {"Các bộ, ngành được giao nhiệm vụ",
     "{ministries-assigned}"},
    {"Viện Kiểm sát nhân dân tối cao, Tòa án nhân dân tối cao, Bộ Tư pháp, Bộ Khoa học và Công nghệ",
     "Viện kiểm sát nhân dân tối cao | Tòa án nhân dân tối cao | Bộ Tư pháp | Bộ Khoa học và Công nghệ"},
    {"Bộ Nông nghiệp và Môi trường; Bộ Tài chính; Bộ Xây dựng; Ủy ban Kiểm tra Trung ương và Thanh tra Chính phủ; Bộ Tư pháp; Bộ Nội vụ; Bộ Giáo dục và Đào tạo; Bộ Y tế; Bộ Công Thương; Văn phòng Trung ương Đảng",
     "Bộ Nông nghiệp và Môi trường | Bộ Tài chính | Bộ Xây dựng | Ủy ban Kiểm tra Trung ương | Thanh tra Chính phủ | Bộ Tư pháp | Bộ Nội vụ | Bộ Giáo dục và Đào tạo | Bộ Y tế | Bộ Công Thương | Văn phòng Trung ương Đảng"},
    {"Bộ Công an, Bộ Khoa học và Công nghệ, các bộ, ngành chủ quản cơ sở dữ liệu và các doanh nghiệp công nghệ",
     "Bộ Công an | Bộ Khoa học và Công nghệ | {database-owners} | {technology-enterprises}"},
    {"Bộ Khoa học và Công nghệ, Bộ Nội vụ",
     "Bộ Khoa học và Công nghệ | Bộ Nội vụ"},
    {"Văn phòng Trung ương Đảng và các cơ quan liên quan",
     "Văn phòng Trung ương Đảng | {agencies-related}"},
    {"Văn phòng Trung ương Đảng, Văn phòng Chính phủ, các doanh nghiệp công nghệ",
     "Văn phòng Trung ương Đảng | Văn phòng Chính phủ | {technology-enterprises}"},
    {"Bộ Khoa học và Công nghệ, các doanh nghiệp công nghệ",
     "Bộ Khoa học và Công nghệ | {technology-enterprises}"},
    {"Bộ Quốc phòng (Ban Cơ yếu Chính phủ)",
     "Bộ Quốc phòng (Ban Cơ yếu Chính phủ)"},
    {"Các cơ quan chủ trì quản lý, vận hành các nền tảng số, hệ thống thông tin, cơ sở dữ liệu",
     "{platform-operators}"},
    {"Bộ Tài chính, bộ, ngành liên quan",
     "Bộ Tài chính | {ministries-related}"},
    {"Các bộ, ngành có liên quan",
     "{ministries-related}"},
    {"Bộ Tài chính, các bộ, ngành",
     "Bộ Tài chính | {ministries}"},
    {"Văn phòng Chính phủ, Bộ Công an, Bộ Khoa học và Công nghệ",
     "Văn phòng Chính phủ | Bộ Công an | Bộ Khoa học và Công nghệ"},
    {"Bộ Tài chính, các bộ, ngành liên quan",
     "Bộ Tài chính | {ministries-related}"},
    {"Bộ Tài chính và các bộ, ngành, địa phương",
     "Bộ Tài chính | {ministries-and-provinces}"},
    {"Bộ Khoa học và Công nghệ, các bộ, ngành, địa phương",
     "Bộ Khoa học và Công nghệ | {ministries-and-provinces}"},
    {"Bộ Công an, Bộ Khoa học và Công nghệ",
     "Bộ Công an | Bộ Khoa học và Công nghệ"},
    {"Bộ Nội vụ, các bộ, ngành, địa phương",
     "Bộ Nội vụ | {ministries-and-provinces}"},
    {"Bộ Khoa học và Công nghệ, các bộ, ngành",
     "Bộ Khoa học và Công nghệ | {ministries}"},
    {"Viện Hàn lâm Khoa học và Công nghệ Việt Nam, Viện Hàn lâm Khoa học xã hội Việt Nam",
     "Viện Hàn lâm Khoa học và Công nghệ Việt Nam | Viện Hàn lâm Khoa học xã hội Việt Nam"},
    {"Bộ Khoa học và Công nghệ, Bộ Tài chính",
     "Bộ Khoa học và Công nghệ | Bộ Tài chính"},
    {"Bộ Giáo dục và Đào tạo, Bộ Khoa học và Công nghệ, Ngân hàng Chính sách xã hội",
     "Bộ Giáo dục và Đào tạo | Bộ Khoa học và Công nghệ | Ngân hàng Chính sách xã hội"},
    {"Ngân hàng Nhà nước Việt Nam",
     "Ngân hàng Nhà nước Việt Nam"},
    {"Bộ Công an; Bộ Văn hóa, Thể thao và Du lịch; Bộ Tài chính",
     "Bộ Công an | Bộ Văn hóa, Thể thao và Du lịch | Bộ Tài chính"},
    {"Các địa phương có đảo",
     "{provinces-with-islands}"},
    {"Bộ Tài chính, Bộ Công an, tỉnh Bắc Ninh, tỉnh Bình Dương, tỉnh An Giang",
     "Bộ Tài chính | Bộ Công an | ?Bắc Ninh/Bắc Ninh (trước 01/7/2025) !nameOfTwo | Bình Dương !endedUnit | ?An Giang/An Giang (trước 01/7/2025) !nameOfTwo"},
    {"Văn phòng Chính phủ; Bộ Công an",
     "Văn phòng Chính phủ | Bộ Công an"},
    {"Bộ Khoa học và Công nghệ, Bộ Giáo dục và Đào tạo, Bộ Quốc phòng",
     "Bộ Khoa học và Công nghệ | Bộ Giáo dục và Đào tạo | Bộ Quốc phòng"},
    {"Các bộ, ngành, địa phương, doanh nghiệp liên quan, các cơ quan đại diện Việt Nam ở nước ngoài",
     "{ministries-provinces-and-enterprises-related} | {overseas-missions}"},
    {"Bộ Công an, Bộ Quốc phòng",
     "Bộ Công an | Bộ Quốc phòng"},
    {"Bộ Nội vụ, Bộ Khoa học và công nghệ",
     "Bộ Nội vụ | Bộ Khoa học và Công nghệ"},
    {"Bộ Văn hóa, Thể thao và Du lịch",
     "Bộ Văn hóa, Thể thao và Du lịch"},
    {"Bộ Xây dựng, các địa phương có cảng hàng không, sân bay",
     "Bộ Xây dựng | {provinces-with-airports}"},
    {"Bộ Công an, Bộ Khoa học và Công nghệ, Văn phòng Chính phủ",
     "Bộ Công an | Bộ Khoa học và Công nghệ | Văn phòng Chính phủ"},
    {"Bộ Quốc phòng, các bộ, ngành, địa phương",
     "Bộ Quốc phòng | {ministries-and-provinces}"},
    {"Bộ Tư pháp, Bộ Nông nghiệp và Môi trường, Bộ Tài chính, Bộ Giáo dục và Đào tạo",
     "Bộ Tư pháp | Bộ Nông nghiệp và Môi trường | Bộ Tài chính | Bộ Giáo dục và Đào tạo"},
    {"Bộ Khoa học, Công nghệ, Bộ Tài chính",
     "Bộ Khoa học và Công nghệ | Bộ Tài chính"},
    {"Bộ Ngoại giao, các bộ, ngành, địa phương",
     "Bộ Ngoại giao | {ministries-and-provinces}"},
    {"-",
     ""},
    {"Bộ Dân tộc và Tôn giáo",
     "Bộ Dân tộc và Tôn giáo"},
    {"Ngân hàng nhà nước Việt Nam",
     "Ngân hàng Nhà nước Việt Nam"},
    {"Tập đoàn Điện lực Việt Nam",
     "Tập đoàn Điện lực Việt Nam"},
    {"Tòa án nhân dân tối cao",
     "Tòa án nhân dân tối cao"},
    {"Bộ, ngành, địa phương liên quan",
     "{ministries-and-provinces-related}"},
    {"Bộ Khoa học và Công nghệ, các địa phương",
     "Bộ Khoa học và Công nghệ | {provinces}"},
    {"Bộ Quốc phòng, Bộ Công an",
     "Bộ Quốc phòng | Bộ Công an"},
    {"Văn phòng Chính phủ, Bộ Công an",
     "Văn phòng Chính phủ | Bộ Công an"},
    {"VTV, VOV, TTXVN, các địa phương",
     "Đài Truyền hình Việt Nam | Đài Tiếng nói Việt Nam | Thông tấn xã Việt Nam | {provinces}"},
    {"Bộ Khoa học và Công nghệ, Bộ Nông nghiệp và Môi trường",
     "Bộ Khoa học và Công nghệ | Bộ Nông nghiệp và Môi trường"},
    {"Bộ Quốc phòng, Viện Hàn lâm Khoa học và Công nghệ và các bộ, ngành, địa phương",
     "Bộ Quốc phòng | Viện Hàn lâm Khoa học và Công nghệ Việt Nam | {ministries-and-provinces}"},
    {"Bộ Công Thương, Bộ Nông nghiệp và Môi trường, Bộ Xây dựng",
     "Bộ Công Thương | Bộ Nông nghiệp và Môi trường | Bộ Xây dựng"},
    {"Bộ Khoa học và Công nghệ; các bộ, ngành, địa phương",
     "Bộ Khoa học và Công nghệ | {ministries-and-provinces}"},
    {"Các bộ, ngành, địa phương liên quan",
     "{ministries-and-provinces-related}"},
    {"Các bộ, ngành, địa phương liên quan, các cơ quan đại diện Việt Nam ở nước ngoài",
     "{ministries-and-provinces-related} | {overseas-missions}"},
    {"Bộ Ngoại giao, các bộ, ngành liên quan",
     "Bộ Ngoại giao | {ministries-related}"},
    {"Bộ Tài chính, Bộ Công Thương",
     "Bộ Tài chính | Bộ Công Thương"},
    {"Các tỉnh, thành phố trực thuộc Trung ương",
     "{provincial-units}"},
};

const Cell noticeAddressees[] = {
    {"Tổ trưởng các Tổ công tác", "{task-force-heads}"},
    {"các bộ, cơ quan, địa phương", "{ministries-agencies-and-provinces}"},
    {"Bộ Khoa học và Công nghệ, Bộ Công an, Bộ Nội vụ và các bộ, cơ quan địa phương liên quan",
     "Bộ Khoa học và Công nghệ | Bộ Công an | Bộ Nội vụ | {ministries-agencies-and-provinces-related}"},
    {"Ủy ban nhân dân các tỉnh, thành phố: Cao Bằng, Quảng Trị, Tuyên Quang, Đồng Tháp",
     "Cao Bằng | Quảng Trị | Tuyên Quang | Đồng Tháp"},
    {"Các bộ: Y tế, Văn hóa, Thể thao và Du lịch, Nông nghiệp và Môi trường, Tài chính",
     "Bộ Y tế | Bộ Văn hóa, Thể thao và Du lịch | Bộ Nông nghiệp và Môi trường | Bộ Tài chính"},
    {"Các bộ, cơ quan: Công Thương, Nông nghiệp và Môi trường, Y tế, \nDân tộc và Tôn giáo, Thanh tra Chính phủ",
     "Bộ Công Thương | Bộ Nông nghiệp và Môi trường | Bộ Y tế | Bộ Dân tộc và Tôn giáo | Thanh tra Chính phủ"},
    {"Các bộ, cơ quan: Công Thương, Dân tộc và Tôn giáo, Giáo dục và Đào tạo, \nNgoại giao, Nội vụ, Tài chính, "
     "Văn hóa, Thể thao và Du lịch, Xây dựng, Y tế và \nỦy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương: "
     "An Giang, Bắc Ninh, \nCao Bằng, Đồng Nai, Đồng Tháp, Hà Nội, Hà Tĩnh, Khánh Hòa, Lạng Sơn, Lào Cai, \n"
     "Ninh Bình, Thanh Hóa, Tuyên Quang",
     "Bộ Công Thương | Bộ Dân tộc và Tôn giáo | Bộ Giáo dục và Đào tạo | Bộ Ngoại giao | Bộ Nội vụ | Bộ Tài chính | "
     "Bộ Văn hóa, Thể thao và Du lịch | Bộ Xây dựng | Bộ Y tế | An Giang | Bắc Ninh | Cao Bằng | Đồng Nai | "
     "Đồng Tháp | Hà Nội | Hà Tĩnh | Khánh Hòa | Lạng Sơn | Lào Cai | Ninh Bình | Thanh Hóa | Tuyên Quang"},
    {"Các bộ, cơ quan: Tài chính, Y tế, Giáo dục và Đào tạo, Nông nghiệp và \nMôi trường, Công Thương, Ngoại giao, "
     "Văn hóa, Thể thao và Du lịch, Dân tộc và \nTôn giáo, Thanh tra Chính phủ, Ngân hàng Nhà nước Việt Nam",
     "Bộ Tài chính | Bộ Y tế | Bộ Giáo dục và Đào tạo | Bộ Nông nghiệp và Môi trường | Bộ Công Thương | "
     "Bộ Ngoại giao | Bộ Văn hóa, Thể thao và Du lịch | Bộ Dân tộc và Tôn giáo | Thanh tra Chính phủ | "
     "Ngân hàng Nhà nước Việt Nam"},
    {"Bộ Y tế, Bộ Dân tộc và Tôn giáo, Ủy ban nhân dân các tỉnh: Bắc Ninh, \nHà Tĩnh, Thanh Hóa",
     "Bộ Y tế | Bộ Dân tộc và Tôn giáo | Bắc Ninh | Hà Tĩnh | Thanh Hóa"},
    {"Các bộ, ngành, cơ quan", "{ministries-sectors-and-agencies}"},
    {"các bộ, ngành, cơ quan liên quan", "{ministries-and-agencies-related}"},
    {"Đài Truyền hình Việt Nam (VTV)", "Đài Truyền hình Việt Nam"},
    {"Bộ Khoa học và Công nghệ (cơ quan thường trực Ban Chỉ đạo của Chính phủ)", "Bộ Khoa học và Công nghệ"},
    {"Bộ Khoa học và Công nghệ, Văn phòng Chính phủ, \nBộ, cơ quan liên quan",
     "Bộ Khoa học và Công nghệ | Văn phòng Chính phủ | {ministries-and-agencies-related}"},
    {"Bộ Xây dựng, Bộ Khoa học và Công nghệ, Văn \nphòng Chính phủ, Ủy ban nhân dân các tỉnh, thành phố trực thuộc "
     "Trung ương",
     "Bộ Xây dựng | Bộ Khoa học và Công nghệ | Văn phòng Chính phủ | {peoples-committees}"},
    {"Tập đoàn điện lực phối hợp với Bộ Công Thương và các cơ quan, \nđịa phương",
     "Tập đoàn Điện lực Việt Nam | Bộ Công Thương | {agencies-and-provinces}"},
    {"Văn phòng Trung ương Đảng, Văn phòng \nChính phủ và các Bộ, cơ quan ngang Bộ, Uỷ ban nhân dân tỉnh, thành phố "
     "trực \nthuộc Trung ương liên quan",
     "Văn phòng Trung ương Đảng | Văn phòng Chính phủ | {ministerial-bodies-and-peoples-committees-related}"},
    {"Các Bộ, cơ quan ngang Bộ", "{ministerial-bodies}"},
    {"5. Các Bộ, cơ quan ngang Bộ, Uỷ ban nhân dân tỉnh, thành phố trực thuộc \nTrung ương:",
     "{ministerial-bodies-and-peoples-committees}"},
    {"1. Bộ Công an:", "Bộ Công an"},
    {"Cơ quan thường trực của Ban Chỉ đạo của Chính phủ về phát triển khoa \nhọc, công nghệ, đổi mới sáng tạo, "
     "chuyển đổi số và Đề án 06",
     "{standing-agency}"},
    {"các bộ, ngành, cơ quan thuộc Chính phủ và địa phương", "{government-bodies-and-peoples-committees}"},
};
// clang-format on

class AppendixCells : public ::testing::TestWithParam<Cell>
{
};

TEST_P(AppendixCells, yieldTheirAddressees)
{
    EXPECT_EQ(readCell(GetParam().written), GetParam().read) << "in the cell: " << GetParam().written;
}

INSTANTIATE_TEST_SUITE_P(Appendices, AppendixCells, ::testing::ValuesIn(appendixCells));
INSTANTIATE_TEST_SUITE_P(Notices, AppendixCells, ::testing::ValuesIn(noticeAddressees));

TEST(MatcherOnAppendices, readsDecomposedTextAndNonBreakingSpaces)
{
    const QString cell = QString::fromUtf8("Bộ Công an, Bộ\u00a0Nội\u00a0vụ");
    const QString decomposed = cell.normalized(QString::NormalizationForm_D);
    ASSERT_NE(decomposed, cell);
    EXPECT_EQ(print(shippedMatcher().readList(decomposed, QDate(2025, 7, 18))), "Bộ Công an | Bộ Nội vụ");
}

/// The 29 cells of PL02's last column (TT 30 has none) hold 143 names of 32 agencies, all of which are
/// matched.
TEST(MatcherOnAppendices, matchesAll143OpenUnitsOfAppendix02)
{
    // The column as it stands, from top to bottom.
    const std::vector<std::string> column = {
        "Bộ Nông nghiệp và Môi trường",
        "Bộ Công an",
        "Bộ Nông nghiệp và Môi trường, Bộ Tài chính, Bộ Y tế, Bộ Giáo dục và Đào tạo, Bộ Dân tộc và Tôn "
        "giáo, Đồng Nai, Hà Tĩnh, Bắc Ninh, Thanh Hóa, Ninh Bình",
        "Bộ Giáo dục và Đào tạo",
        "Bộ Khoa học và Công nghệ",
        "Bộ Dân tộc và Tôn giáo, Bộ Ngoại giao",
        "Bộ Tài chính",
        "Đồng Nai, Đồng Tháp, Thanh Hóa",
        "Bộ Giáo dục và Đào tạo, Bộ Ngoại giao, Bộ Dân tộc và Tôn giáo, Bộ Xây dựng, Bộ Tài chính, Bộ "
        "Quốc phòng, Bộ Nông nghiệp và Môi trường",
        "Bộ Nông nghiệp và Môi trường",
        "Bộ Nông nghiệp và Môi trường",
        "Bộ Khoa học và Công nghệ",
        "Bộ Khoa học và Công nghệ",
        "Ninh Bình, Lào Cai, Lạng Sơn, Khánh Hòa, Hà Nội, Đồng Tháp, Bắc Ninh, An Giang, Vĩnh Long",
        "Bộ Nông nghiệp và Môi trường",
        "Bộ Nông nghiệp và Môi trường",
        "Bộ Khoa học và Công nghệ",
        "Bộ Dân tộc và Tôn giáo, Bộ Ngoại giao, Đồng Tháp",
        "Bộ Tài chính, Lào Cai, Lạng Sơn, Khánh Hòa, Hà Tĩnh, Bộ Xây dựng, Hà Nội, Đồng Tháp, Đồng Nai, "
        "Thanh Hóa, An Giang, Bắc Ninh, Bộ Công thương, Bộ Dân tộc và Tôn giáo, Bộ Ngoại giao, Bộ Nội "
        "vụ, Ninh Bình",
        "Bộ Tài chính, Bộ Ngoại giao, Bộ Giáo dục và Đào tạo, Bộ Dân tộc và Tôn giáo, Bộ Công thương, "
        "Bắc Ninh, An Giang, Ninh Bình, Lào Cai, Lạng Sơn, Hà Nội, Đồng Nai",
        "Bộ Xây dựng, Bộ Tài chính, Bộ Ngoại giao, Bộ Dân tộc và Tôn giáo, Bắc Ninh, An Giang, Ninh "
        "Bình, Lào Cai, Lạng Sơn, Khánh Hòa, Hà Nội, Đồng Tháp, Đồng Nai, Đắk Lắk,",
        "Bộ Công thương, Hà Nội, Đồng Tháp, Đồng Nai, Đắk Lắk, Bộ Tài chính, Bộ Nội vụ, Bộ Dân tộc và "
        "Tôn giáo, Ninh Bình, An Giang, Bắc Ninh, Lào Cai, Lạng Sơn, Khánh Hòa, Hà Tĩnh",
        "Bộ Công thương, Bộ Nông nghiệp và Môi trường, Cà Mau, Hải Phòng, Gia Lai, Lai Châu",
        "Bộ Khoa học và Công nghệ",
        "Bộ Tài chính",
        "Bộ Ngoại giao",
        "Bộ Tài chính, Bộ Nông nghiệp và Môi trường, Bộ Ngoại giao, Bộ Dân tộc và Tôn giáo, Bắc Ninh, "
        "An Giang, Thanh Hóa, Lạng Sơn, Khánh Hòa, Hà Tĩnh, Hà Nội, Đồng Nai",
        "Bộ Tài chính",
        "Bộ Nông nghiệp và Môi trường, Quảng Ninh, Ninh Bình, Hà Tĩnh, Lạng Sơn, Khánh Hòa, Hưng Yên, "
        "An Giang, Bắc Ninh, Cà Mau, Đắk Lắk, Đồng Nai, Đồng Tháp, Gia Lai, thành phố Hà Nội, Thanh "
        "Hóa, Tây Ninh.",
    };
    int pairs = 0;
    QSet<AgencyId> agencies;
    for (const std::string &cell : column) {
        for (const AgencyMention &mention :
             shippedMatcher().readList(QString::fromStdString(cell), QDate(2025, 7, 18))) {
            EXPECT_TRUE(mention.agency) << print(mention) << " in " << cell;
            EXPECT_TRUE(mention.question.isEmpty()) << print(mention) << " in " << cell;
            agencies.insert(mention.agency);
            ++pairs;
        }
    }
    EXPECT_EQ(column.size(), 29u);
    EXPECT_EQ(pairs, 143);
    EXPECT_EQ(agencies.size(), 32);
}

} // namespace
} // namespace dondoc::testing
