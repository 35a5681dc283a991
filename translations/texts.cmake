# SPDX-FileCopyrightText: 2026 The Steelyard authors
# SPDX-License-Identifier: GPL-3.0-or-later

# How texts are collected: for the target update_translations and for the test that says when it is due. The command line
# speaks English only, so app/cli is left out.
set(LUPDATE_OPTIONS -I app -I models -I widgets -silent -locations none -no-ui-lines -no-obsolete -no-recursive -extensions cpp,h)
set(LUPDATE_ENGLISH_OPTIONS -pluralonly)
set(TRANSLATED_FOLDERS app models models/exchange models/library models/report widgets widgets/charts widgets/compare widgets/presentation widgets/report widgets/workshop)
