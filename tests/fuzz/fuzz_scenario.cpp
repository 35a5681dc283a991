// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scenariojson.h"
#include "exchange/scenarioplace.h"

#include <cstdint>
#include <cstdlib>

namespace
{

/// A promise about any file; libFuzzer keeps the file that breaks it.
void require(bool promise)
{
    if (!promise)
        std::abort();
}

} // namespace

/// Any bytes at all are refused with a reason, or are a scenario that is the same after writing and reading.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace steelyard;
    const auto json = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const auto scenario = readScenario(json);
    if (!scenario) {
        require(!scenario.error().empty());
        return 0;
    }
    const QByteArray written = writeScenario(*scenario);
    const auto reread = readScenario(written);
    require(reread.has_value());
    require(*reread == *scenario);
    require(writeScenario(*reread) == written);

    engine::Scenario replaced = *scenario;
    const auto components = valueAt(replaced, "/components");
    require(components.has_value());
    require(replaceAt(replaced, "/components", *components).has_value());
    require(replaced == *scenario);
    return 0;
}
