// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Loops over many numbers are compiled twice: for any processor, and for those with wider vectors. Which one runs is
/// chosen at run time; both give the same bits.
namespace steelyard::engine
{

enum class Vectors {
    Plain, ///< what the build may count on everywhere
    Avx2,  ///< four doubles side by side; as Plain where the processor is none of that kind
};

/// The widest that this processor has.
[[nodiscard]] inline Vectors widestVectors()
{
#ifdef __x86_64__
    static const Vectors widest = __builtin_cpu_supports("avx2") ? Vectors::Avx2 : Vectors::Plain;
    return widest;
#else
    return Vectors::Plain;
#endif
}

} // namespace steelyard::engine
