package org.icjs.kernel;

/** Acts of law by the short code that citations use. Which of them is in force where and when is the law module's data. */
public enum Act {
    /** Bharatiya Nyaya Sanhita, 2023. */
    BNS,
    /** Bharatiya Nagarik Suraksha Sanhita, 2023. */
    BNSS,
    /** Bharatiya Sakshya Adhiniyam, 2023. */
    BSA,
    /** Indian Penal Code, 1860; for offences before 1 July 2024. */
    IPC,
    /** Code of Criminal Procedure, 1973. */
    CRPC,
    /** Narcotic Drugs and Psychotropic Substances Act, 1985. */
    NDPS,
    /** Protection of Children from Sexual Offences Act, 2012. */
    POCSO,
    /** Arms Act, 1959. */
    ARMS,
    /** Juvenile Justice (Care and Protection of Children) Act, 2015. */
    JJ,
    /** Scheduled Castes and the Scheduled Tribes (Prevention of Atrocities) Act, 1989. */
    SCST,
    /** Unlawful Activities (Prevention) Act, 1967. */
    UAPA,
    /** Foreigners Act, 1946; repealed on 1 September 2025. */
    FOREIGNERS,
    /** Immigration and Foreigners Act, 2025; in the place of the Foreigners Act from 1 September 2025. */
    IFA,
    /** Information Technology Act, 2000. */
    IT,
    /** Mizoram Liquor (Prohibition) Act, 2019. */
    MLP,
    /** Bengal Eastern Frontier Regulation, 1873 (inner line). */
    BEFR,
    /** Wild Life (Protection) Act, 1972. */
    WLPA,
    /** Limitation Act, 1963; for the time to appeal. */
    LIMITATION
}
