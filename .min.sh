timeout 330 /tmp/w/pw.sh 3306 --reporter=line --workers=3 e2e/see-who-stands-where.spec.ts e2e/print-the-comparison.spec.ts e2e/try-a-sample-collection.spec.ts e2e/bring-a-list.spec.ts > /tmp/w/c1shots/e2e2.log 2>&1
timeout 200 /tmp/w/pw.sh 3306 --reporter=line --workers=3 e2e/open-every-page.spec.ts e2e/meet-no-barrier.spec.ts -g "compar|who stands|differ|moved" > /tmp/w/c1shots/e2e3.log 2>&1
