// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paper.h"

namespace dondoc::word {

/// A twentieth of a point, Word's unit of length.
int twips(double pt);
int twipsOfMm(double mm);

/// Width between the side margins.
int contentTwips(bool landscape);

// Ids of the paragraph styles; an officer meets their names in Word's list of styles.
inline constexpr QLatin1StringView kBody("BodyText"), kHeading1("Heading1"), kHeading2("Heading2"),
    kIssuer("Issuer"), kParentIssuer("ParentIssuer"), kIssuerRule("IssuerRule"), kNation("Nation"),
    kMotto("Motto"), kMottoRule("MottoRule"), kNumber("DocumentNumber"), kPlace("PlaceAndDate"),
    kLetterSubject("LetterSubject"), kAddressee("Addressee"), kDraft("Draft"), kTitle("Title"),
    kSubject("Subtitle"), kTitleRule("TitleRule"), kAnnexNumber("AnnexNumber"), kAnnexTitle("AnnexTitle"),
    kAnnexNote("AnnexNote"), kAnnexRule("AnnexRule"), kCaption("Caption"), kPicture("Picture"),
    kSigner("Signer"), kSignerName("SignerName"), kRecipientsHead("RecipientsHead"),
    kRecipients("Recipients"), kFootnote("SourceNote"), kSectionEnd("SectionEnd"), kBelowTable("BelowTable"),
    kHeader("Header");

/// Style of a cell's paragraphs; tables come in 12 and 13 points.
QString cellStyle(double pointSize, bool bold, bool centred);

/// word/styles.xml. The rules under issuer and motto are as long as print.md asks, so they depend on the
/// issuer's name.
QByteArray stylesXml(const OfficeSettings &office);

} // namespace dondoc::word
