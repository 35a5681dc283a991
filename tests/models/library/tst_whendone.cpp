// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/whendone.h"

#include <QPromise>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <memory>

using namespace steelyard;

/// Waiting for a future whose answer comes early, late, or when nobody is there any more.
class WhenDoneTest : public QObject
{
    Q_OBJECT

private slots:
    void theAnswerComesOnTheThreadThatAsked();
    void whatIsDoneAlreadyIsToldToo();
    void whoIsGoneIsToldNothing();
    void whoGoesAsTheAnswerComesIsNoHarm();
    void whatWasGivenUpIsToldNothing();
    void answersComeOnceAndInTheirOrder();
};

void WhenDoneTest::theAnswerComesOnTheThreadThatAsked()
{
    QPromise<int> promise;
    promise.start();
    QObject context;
    int told = 0;
    QThread* on = nullptr;
    whenDone(promise.future(), &context, [&](int answer) {
        told = answer;
        on = QThread::currentThread();
    });
    QThreadPool::globalInstance()->start([&promise] {
        promise.addResult(42);
        promise.finish();
    });
    QTRY_COMPARE(told, 42);
    QCOMPARE(on, QThread::currentThread());
    QThreadPool::globalInstance()->waitForDone();
}

void WhenDoneTest::whatIsDoneAlreadyIsToldToo()
{
    QPromise<int> promise;
    promise.start();
    promise.addResult(7);
    promise.finish();
    QObject context;
    int told = 0;
    whenDone(promise.future(), &context, [&](int answer) { told = answer; });
    QCOMPARE(told, 0);
    QTRY_COMPARE(told, 7);
}

void WhenDoneTest::whoIsGoneIsToldNothing()
{
    QPromise<int> promise;
    promise.start();
    bool told = false;
    {
        QObject context;
        whenDone(promise.future(), &context, [&](int) { told = true; });
    }
    promise.addResult(7);
    promise.finish();
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

void WhenDoneTest::whoGoesAsTheAnswerComesIsNoHarm()
{
    for (int i = 0; i < 200; ++i) {
        QPromise<int> promise;
        promise.start();
        auto context = std::make_unique<QObject>();
        bool told = false;
        whenDone(promise.future(), context.get(), [&](int) { told = true; });
        QThreadPool::globalInstance()->start([&promise] {
            promise.addResult(7);
            promise.finish();
        });
        context.reset();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }
}

void WhenDoneTest::whatWasGivenUpIsToldNothing()
{
    QObject context;
    bool told = false;
    {
        QPromise<int> promise;
        promise.start();
        whenDone(promise.future(), &context, [&](int) { told = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

void WhenDoneTest::answersComeOnceAndInTheirOrder()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    QObject context;
    QList<int> told;
    QList<int> expected;
    for (int i = 0; i < 500; ++i) {
        expected << i;
        const auto promise = std::make_shared<QPromise<int>>();
        promise->start();
        pool.start([promise, i] {
            promise->addResult(i);
            promise->finish();
        });
        whenDone(promise->future(), &context, [&](int answer) { told << answer; });
    }
    pool.waitForDone();
    QTRY_COMPARE(told.size(), expected.size());
    QCOMPARE(told, expected);
}

QTEST_GUILESS_MAIN(WhenDoneTest)
#include "tst_whendone.moc"
