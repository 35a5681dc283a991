// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allocations.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace
{

std::atomic<std::size_t> counted = 0;

} // namespace

void* operator new(std::size_t size)
{
    ++counted;
    if (void* memory = std::malloc(size)) { // NOLINT: this is what new is made of
        return memory;
    }
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory); // NOLINT
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory); // NOLINT
}

std::size_t steelyard::testing::allocations()
{
    return counted;
}
